#include "ui/styles/pastedview.h"

#include "ui/notices/inertdocument.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QScrollBar>

namespace noticedesk {

PastedView::PastedView(QWidget *parent) : QTextBrowser(parent)
{
    QPalette paper = lightPalette();
    paper.setColor(QPalette::Text, Qt::black);
    setPalette(paper);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setDocument(new InertDocument(this));
    document()->setDocumentMargin(spacing::large);
}

void PastedView::showHtml(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    const int place = verticalScrollBar()->value();
    document()->setHtml(html);
    verticalScrollBar()->setValue(place);
}

QVariant PastedView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace noticedesk
