#include "ui/notices/noticeview.h"

#include "ui/notices/inertdocument.h"
#include "ui/notices/previewdocument.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tone.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

namespace noticedesk {

NoticeView::NoticeView(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("The notice as readers will see it"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setDocument(new InertDocument(this));
}

NoticeView::~NoticeView() = default;

void NoticeView::showNotice(const Notice &notice)
{
    m_notice = notice;
    lay();
}

QVariant NoticeView::loadResource(int, const QUrl &)
{
    return {};
}

void NoticeView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        lay();
}

void NoticeView::paintEvent(QPaintEvent *event)
{
    paintLeftOut();
    QTextBrowser::paintEvent(event);
}

void NoticeView::lay()
{
    const int place = verticalScrollBar()->value();
    QTextDocument *former = document();
    QTextDocument *document = previewDocument(m_notice, palette(), font()).release();
    document->setParent(this);
    document->setDocumentMargin(spacing::large);
    setDocument(document);
    delete former;
    verticalScrollBar()->setValue(place);
}

/// Rich text knows no rounded and dashed frames.
void NoticeView::paintLeftOut()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColors(Tone::Pending, palette()).mark, 1, Qt::DashLine));
    painter.translate(-horizontalScrollBar()->value() + 0.5, -verticalScrollBar()->value() + 0.5);
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const qreal margin = document()->documentMargin();
    for (const QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (!frame->frameFormat().boolProperty(leftOutProperty))
            continue;
        const qreal top = layout.blockBoundingRect(frame->firstCursorPosition().block()).top() - leftOutPadding;
        const qreal bottom = layout.blockBoundingRect(frame->lastCursorPosition().block()).bottom() + leftOutPadding;
        painter.drawRoundedRect(QRectF(margin, top, document()->textWidth() - 2 * margin - 1, bottom - top),
                                spacing::cardCorner, spacing::cardCorner);
    }
}

} // namespace noticedesk
