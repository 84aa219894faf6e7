#include "ui/timeline/picturedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
constexpr PictureFormat formats[] = {PictureFormat::Svg, PictureFormat::Png, PictureFormat::PngTwice,
                                     PictureFormat::PngThrice};

QString suffixOf(PictureFormat format)
{
    return format == PictureFormat::Svg ? u"svg"_s : u"png"_s;
}

} // namespace

PictureDialog::PictureDialog(const QString &stem, const QString &folder, QWidget *parent)
    : QFileDialog(parent, tr("Save Picture"), folder)
    , m_stem(stem)
{
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setNameFilters({tr("SVG, sharp at every size (*.svg)"), tr("PNG (*.png)"), tr("PNG, twice as large (*.png)"),
                    tr("PNG, three times as large (*.png)")});
    setDefaultSuffix(suffixOf(formats[0]));
    selectFile(m_stem + u'.' + suffixOf(formats[0]));
    connect(this, &QFileDialog::filterSelected, this, &PictureDialog::proposeSuffix);
}

PictureFormat PictureDialog::formatOf(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "svg"_L1)
        return PictureFormat::Svg;
    if (suffix == "png"_L1 && chosenFormat() == PictureFormat::Svg)
        return PictureFormat::Png;
    return chosenFormat();
}

PictureFormat PictureDialog::chosenFormat() const
{
    const qsizetype chosen = nameFilters().indexOf(selectedNameFilter());
    return chosen < 0 ? formats[0] : formats[chosen];
}

void PictureDialog::proposeSuffix()
{
    const QStringList files = selectedFiles();
    const QString stem = files.isEmpty() ? m_stem : QFileInfo(files.first()).completeBaseName();
    setDefaultSuffix(suffixOf(chosenFormat()));
    selectFile(stem + u'.' + suffixOf(chosenFormat()));
}

} // namespace noticedesk
