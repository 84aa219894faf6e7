#include "ui/notices/sourceview.h"

#include "ui/widgets/spacing.h"

#include <QScrollBar>
#include <QTextDocument>

namespace noticedesk {

SourceView::SourceView(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(spacing::medium);
}

void SourceView::setSource(const QString &source)
{
    if (toPlainText() == source)
        return;
    const int place = verticalScrollBar()->value();
    setPlainText(source);
    verticalScrollBar()->setValue(place);
}

} // namespace noticedesk
