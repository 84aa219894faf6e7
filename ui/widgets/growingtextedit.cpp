#include "ui/widgets/growingtextedit.h"

#include "ui/widgets/spacing.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <memory>

namespace noticedesk {

namespace {

/// The document's text as this program writes it: its paragraphs and its soft line breaks end with `\n`. A hard
/// blank stays one, which `toPlainText` would lose.
QString linesOf(const QString &raw)
{
    QString text = raw;
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

/// Where two texts begin to differ, and how much of each is different.
struct Difference {
    qsizetype from = 0;
    qsizetype before = 0;
    qsizetype after = 0;
};

Difference differenceOf(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {head, before.size() - head - tail, after.size() - head - tail};
}

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(spacing::tight + spacing::hair);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::noteChange);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::adjustHeight);
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    adjustHeight();
}

void GrowingTextEdit::setOneParagraph(bool oneParagraph)
{
    m_oneParagraph = oneParagraph;
}

QString GrowingTextEdit::text() const
{
    const QString raw = document()->toRawText();
    return raw == m_shownRaw ? m_shown : linesOf(raw);
}

void GrowingTextEdit::showText(const QString &text)
{
    if (this->text() != text) {
        const QScopedValueRollback guard(m_showing, true);
        const QTextCursor cursor = replaceDifference(text);
        if (hasFocus()) {
            setTextCursor(cursor);
            ensureCursorVisible();
        }
    }
    m_shown = text;
    m_shownRaw = document()->toRawText();
}

void GrowingTextEdit::replaceText(const QString &text)
{
    if (this->text() != text)
        replaceDifference(text);
}

QTextCursor GrowingTextEdit::replaceDifference(const QString &text)
{
    const Difference difference = differenceOf(linesOf(document()->toRawText()), text);
    QTextCursor cursor(document());
    cursor.setPosition(int(difference.from));
    cursor.setPosition(int(difference.from + difference.before), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(difference.from, difference.after));
    return cursor;
}

void GrowingTextEdit::startText(const QString &text)
{
    const QScopedValueRollback guard(m_showing, true);
    setPlainText(text);
    m_shown = text;
    m_shownRaw = document()->toRawText();
}

void GrowingTextEdit::insertText(const QString &text)
{
    textCursor().insertText(text);
    ensureCursorVisible();
}

void GrowingTextEdit::noteChange()
{
    if (!m_showing)
        Q_EMIT typed();
}

int GrowingTextEdit::heightOf(int lines) const
{
    const QMargins margins = contentsMargins() + QPlainTextEdit::viewportMargins();
    const qreal text = lines * std::ceil(QFontMetricsF(font()).lineSpacing()) + 2 * document()->documentMargin();
    return int(std::ceil(text)) + margins.top() + margins.bottom();
}

void GrowingTextEdit::adjustHeight()
{
    if (m_resizing) {
        QMetaObject::invokeMethod(this, &GrowingTextEdit::adjustHeight, Qt::QueuedConnection);
        return;
    }
    const int lines = std::clamp(int(document()->documentLayout()->documentSize().height()), m_least, m_most);
    setVerticalScrollBarPolicy(lines < m_most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (const int wanted = heightOf(lines); wanted != minimumHeight())
        setFixedHeight(wanted);
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(m_least)};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, heightOf(m_least)};
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_oneParagraph && isReturn)
        Q_EMIT finished();
    else
        QPlainTextEdit::keyPressEvent(event);
}

std::unique_ptr<QMenu> GrowingTextEdit::contextMenu()
{
    std::unique_ptr<QMenu> menu(createStandardContextMenu());
    for (QAction *action : menu->actions())
        if (action->objectName() == QLatin1StringView("edit-undo")
            || action->objectName() == QLatin1StringView("edit-redo"))
            menu->removeAction(action);
    if (!menu->actions().isEmpty() && menu->actions().constFirst()->isSeparator())
        menu->removeAction(menu->actions().constFirst());
    return menu;
}

void GrowingTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    contextMenu()->exec(event->globalPos());
}

void GrowingTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_oneParagraph)
        insertText(source->text().simplified());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    // While it is being resized, a scroll area takes no other size for its viewport.
    const QScopedValueRollback guard(m_resizing, true);
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void GrowingTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustHeight();
}

} // namespace noticedesk
