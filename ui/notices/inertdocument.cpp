#include "ui/notices/inertdocument.h"

#include <QAbstractTextDocumentLayout>
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

QSizeF InertDocument::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return {};
}

void InertDocument::drawObject(QPainter *, const QRectF &, QTextDocument *, int, const QTextFormat &)
{
}

} // namespace noticedesk
