#include "ui/timeline/picturedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
constexpr PictureFormat formats[] = {PictureFormat::Svg, PictureFormat::Png, PictureFormat::PngTwice,
                                     PictureFormat::PngThrice};

} // namespace

PictureDialog::PictureDialog(const QString &stem, const QString &folder, QWidget *parent)
    : FormatDialog(tr("Save Picture"), stem, folder,
                   {{tr("SVG, sharp at every size (*.svg)"), u"svg"_s},
                    {tr("PNG (*.png)"), u"png"_s},
                    {tr("PNG, twice as large (*.png)"), u"png"_s},
                    {tr("PNG, three times as large (*.png)"), u"png"_s}},
                   parent)
{
}

PictureFormat PictureDialog::formatOf(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "svg"_L1)
        return PictureFormat::Svg;
    const PictureFormat format = formats[chosen()];
    return suffix == "png"_L1 && format == PictureFormat::Svg ? PictureFormat::Png : format;
}

} // namespace noticedesk
