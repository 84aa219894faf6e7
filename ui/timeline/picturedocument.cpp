#include "ui/timeline/picturedocument.h"

#include "app/timeline/svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Pictures {
    Q_DECLARE_TR_FUNCTIONS(PictureDocument)
};

int scaleOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
    case PictureFormat::Png: return 1;
    case PictureFormat::PngTwice: return 2;
    case PictureFormat::PngThrice: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

QImage imageOf(const Picture &picture, int scale)
{
    QImage image(int(std::ceil(picture.width)) * scale, int(std::ceil(picture.height)) * scale, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(renderSvg(picture)).render(&painter, QRectF(0, 0, picture.width * scale, picture.height * scale));
    return image;
}

Result<QByteArray> pictureDocument(const Picture &picture, PictureFormat format)
{
    if (format == PictureFormat::Svg)
        return renderSvg(picture, SvgColors::LightAndDark);
    QByteArray png;
    QBuffer buffer(&png);
    const QImage image = imageOf(picture, scaleOf(format));
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(Error::Code::Storage,
                       Pictures::tr("The picture is too large to be drawn. Save it as SVG, or at a smaller size."));
    return png;
}

} // namespace noticedesk
