#include "ui/timeline/picturedocument.h"

#include "app/timeline/shades.h"
#include "app/timeline/svg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
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
    case PictureFormat::Pdf:
    case PictureFormat::Png: return 1;
    case PictureFormat::PngTwice: return 2;
    case PictureFormat::PngThrice: return 3;
    }
    Q_UNREACHABLE();
}

/// Where the text begins if it is so wide.
qreal leftOf(const PictureText &text, qreal width)
{
    switch (text.anchor) {
    case Anchor::Begin: return text.baseline.x();
    case Anchor::Middle: return text.baseline.x() + (text.width - width) / 2;
    case Anchor::End: return text.baseline.x() + text.width - width;
    }
    Q_UNREACHABLE();
}

/// As text that can be selected, which the renderer of SVG does not make.
void drawText(QPainter &painter, const PictureText &text, qreal scale)
{
    QFont font;
    font.setPixelSize(qRound(text.size * scale));
    font.setWeight(text.bold ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(QColor(colorsOf(text.shade).ink));
    const qreal width = QFontMetricsF(font, painter.device()).horizontalAdvance(text.text) / scale;
    painter.drawText(QPointF(leftOf(text, width), text.baseline.y()) * scale, text.text);
}

/// One page, as large as the picture; lines and text stay what they are.
QByteArray pdfOf(const Picture &picture)
{
    constexpr qreal pointsPerPixel = 0.75;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setCreator(Pictures::tr("Notice Desk"));
    writer.setPageMargins({});
    writer.setPageSize(
        QPageSize(QSizeF(picture.width, picture.height) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    Picture shapes = picture;
    shapes.texts.clear();
    QSvgRenderer(renderSvg(shapes)).render(&painter, QRectF(0, 0, writer.width(), writer.height()));
    for (const PictureText &text : picture.texts)
        drawText(painter, text, writer.width() / picture.width);
    painter.end();
    return pdf;
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
    if (format == PictureFormat::Pdf)
        return pdfOf(picture);
    QByteArray png;
    QBuffer buffer(&png);
    const QImage image = imageOf(picture, scaleOf(format));
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(Error::Code::Storage,
                       Pictures::tr("The picture is too large to be drawn. Save it as SVG, or at a smaller size."));
    return png;
}

} // namespace noticedesk
