#include "ui/notices/inertdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QVariant>

namespace noticedesk {

InertDocument::InertDocument(QObject *parent) : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QVariant InertDocument::loadResource(int, const QUrl &)
{
    return {};
}

/// No wider than the text.
QSizeF InertDocument::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto image = format.property(imageProperty).value<QImage>();
    if (image.isNull())
        return {};
    const QSizeF size = image.deviceIndependentSize();
    const qreal room = document->textWidth() - 2 * document->documentMargin();
    return document->textWidth() < 0 || size.width() <= room || room <= 0 ? size : size * (room / size.width());
}

void InertDocument::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const auto image = format.property(imageProperty).value<QImage>();
    if (image.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(rect, image);
}

} // namespace noticedesk
