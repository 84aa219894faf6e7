#include "ui/notices/logoimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace noticedesk {

namespace {

/// Qt's renderer would open the files that a drawing names.
bool namesNothingOutside(const QByteArray &drawing)
{
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd()) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            if (attribute.name() == QLatin1String("href") && !attribute.value().startsWith(QLatin1Char('#'))
                && !attribute.value().startsWith(QLatin1String("data:")))
                return false;
    }
    return !xml.hasError();
}

QImage drawn(const QByteArray &drawing, const QSize &most, qreal ratio)
{
    if (!namesNothingOutside(drawing))
        return {};
    QSvgRenderer renderer(drawing);
    QSizeF size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    QImage image((size * ratio).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

/// Scaled while it is read, so that a small file of a huge picture takes no memory.
QImage read(QByteArray picture, const QSize &most, qreal ratio)
{
    QBuffer buffer(&picture);
    QImageReader reader(&buffer);
    QSizeF size = reader.size();
    if (size.isEmpty())
        return {};
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    reader.setScaledSize((size * ratio).toSize().expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

QImage logoImage(const QString &logo, const QSize &most, qreal ratio)
{
    const auto picture = QByteArray::fromBase64(logo.mid(logo.indexOf(QLatin1Char(',')) + 1).toLatin1());
    return logo.startsWith(QLatin1String("data:image/svg+xml")) ? drawn(picture, most, ratio)
                                                                : read(picture, most, ratio);
}

} // namespace noticedesk
