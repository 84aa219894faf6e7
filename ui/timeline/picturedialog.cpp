#include "ui/timeline/picturedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
constexpr PictureFormat formats[] = {PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Png,
                                     PictureFormat::PngTwice, PictureFormat::PngThrice};

} // namespace

PictureDialog::PictureDialog(const QString &stem, const QString &folder, QWidget *parent)
    : FormatDialog(tr("Save Picture"), stem, folder,
                   {{tr("SVG, sharp at every size (*.svg)"), u"svg"_s},
                    {tr("PDF, for documents and printing (*.pdf)"), u"pdf"_s},
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
    if (suffix == "pdf"_L1)
        return PictureFormat::Pdf;
    const PictureFormat format = formats[chosen()];
    const bool isImage = format != PictureFormat::Svg && format != PictureFormat::Pdf;
    return suffix == "png"_L1 && !isImage ? PictureFormat::Png : format;
}

} // namespace noticedesk
