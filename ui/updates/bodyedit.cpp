#include "ui/updates/bodyedit.h"

#include "app/incident/address.h"
#include "app/incident/bodyediting.h"
#include "app/incident/templaterules.h"
#include "ui/updates/bodyacts.h"
#include "ui/updates/linkdialog.h"
#include "ui/updates/markgutter.h"
#include "ui/updates/pastedtext.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Far above what any page takes, and what the field can still be typed in.
constexpr qsizetype mostCharacters = 1'000'000;

EditedBody editedBody(const BodyEdit &field)
{
    const QTextCursor cursor = field.textCursor();
    return {field.text(), {cursor.selectionStart(), cursor.selectionEnd()}};
}

} // namespace

BodyEdit::BodyEdit(BodyActs &acts, QWidget *parent)
    : GrowingTextEdit(parent)
    , m_acts(acts)
    , m_gutter(new MarkGutter(*this))
{
    setViewportMargins(m_gutter->sizeHint().width(), 0, 0, 0);
    connect(acts.strong, &QAction::triggered, this, [this] { mark(tr("Bold"), u"**"_s); });
    connect(acts.emphasis, &QAction::triggered, this, [this] { mark(tr("Italic"), u"_"_s); });
    connect(acts.link, &QAction::triggered, this, &BodyEdit::insertLink);
    connect(acts.list, &QAction::triggered, this, &BodyEdit::toggleList);
    connect(acts.pastePlain, &QAction::triggered, this, &BodyEdit::pastePlain);
    connect(acts.nextMark, &QAction::triggered, this, &BodyEdit::goToNextMark);
}

void BodyEdit::setMarks(const QList<TextMark> &marks)
{
    m_gutter->setMarks(marks);
}

void BodyEdit::goToNextMark()
{
    const QTextCursor now = textCursor();
    const QTextCursor words = m_gutter->nextBehind(now.selectionStart() - int(!now.hasSelection()));
    if (words.isNull())
        return;
    setFocus();
    setTextCursor(words);
    setAccessibleDescription(m_gutter->markAt(words).sentence);
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), accessibleDescription(), viewport());
}

void BodyEdit::change(const QString &act, const QString &text, int selectFrom, int selectTo)
{
    Q_EMIT actBegins();
    replaceText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(selectFrom);
    cursor.setPosition(selectTo, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    Q_EMIT actDone(act);
}

void BodyEdit::mark(const QString &act, const QString &mark)
{
    const EditedBody edited = withMarkToggled(editedBody(*this), mark);
    change(act, edited.text, int(edited.selection.from), int(edited.selection.to));
}

void BodyEdit::toggleList()
{
    const EditedBody edited = withListToggled(editedBody(*this));
    change(tr("Bullet List"), edited.text, int(edited.selection.from), int(edited.selection.to));
}

void BodyEdit::insertLink()
{
    const QString chosen = textCursor().selectedText();
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const auto offered = linkAddress(linkAddress(chosen) ? chosen : copied);
    LinkDialog dialog(offered.value_or(QString()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const EditedBody edited = withLink(editedBody(*this), dialog.address());
    change(tr("Link"), edited.text, int(edited.selection.from), int(edited.selection.to));
}

QAction *BodyEdit::actOf(const QKeyEvent &key) const
{
    for (QAction *act : isReadOnly() ? m_acts.reading() : m_acts.all())
        if (act->isEnabled() && act->shortcut() == QKeySequence(key.keyCombination()))
            return act;
    return nullptr;
}

bool BodyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event)) != nullptr) {
        event->accept();
        return true;
    }
    return GrowingTextEdit::event(event);
}

bool BodyEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return GrowingTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_gutter->markAt(cursorForPosition(help->pos())).sentence, viewport());
    return true;
}

bool BodyEdit::stepToPlaceholder(bool forwards)
{
    const QTextCursor cursor = textCursor();
    const auto range =
        nextPlaceholder(text(), {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()}, forwards);
    if (!range)
        return false;
    select(*range);
    return true;
}

void BodyEdit::goToFact(const QString &fact)
{
    setFocus();
    for (const Placeholder &placeholder : placeholdersIn(text()))
        if (placeholder.fact == fact) {
            select(placeholder.range);
            return;
        }
}

void BodyEdit::select(const TextRange &range)
{
    QTextCursor found = textCursor();
    found.setPosition(int(range.begin));
    found.setPosition(int(range.end()), QTextCursor::KeepAnchor);
    setTextCursor(found);
    ensureCursorVisible();
}

bool BodyEdit::focusNextPrevChild(bool next)
{
    return (!isReadOnly() && stepToPlaceholder(next)) || GrowingTextEdit::focusNextPrevChild(next);
}

void BodyEdit::resizeEvent(QResizeEvent *event)
{
    GrowingTextEdit::resizeEvent(event);
    const QRect margin(contentsRect().topLeft(), QSize(m_gutter->sizeHint().width(), contentsRect().height()));
    m_gutter->setGeometry(QStyle::visualRect(layoutDirection(), contentsRect(), margin));
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (QAction *act = actOf(*event))
        act->trigger();
    else
        GrowingTextEdit::keyPressEvent(event);
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu = contextMenu();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    offerFixes(*menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->addSeparator();
    menu->addActions(isReadOnly() ? m_acts.reading() : m_acts.all());
    menu->exec(event->globalPos());
}

/// First of all, as the words at hand are what the menu was opened on.
void BodyEdit::offerFixes(QMenu &menu, const QTextCursor &at)
{
    const QList<Fix> fixes = isReadOnly() ? QList<Fix>() : m_gutter->markAt(at).fixes;
    QAction *const others = menu.actions().value(0);
    for (const Fix &fix : fixes) {
        auto *action = new QAction(QString(fix.label).replace(u'&', u"&&"_s), &menu);
        connect(action, &QAction::triggered, this, [this, fix] { Q_EMIT fixAsked(fix); });
        menu.insertAction(others, action);
    }
    if (!fixes.isEmpty())
        menu.insertSeparator(others);
}

// Copied Markdown is text: what other programs would take for its layout is only that of this field.
QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(
        textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'));
    return copied;
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

qsizetype BodyEdit::room() const
{
    return mostCharacters - (document()->characterCount() - textCursor().selectedText().size());
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    insertPasted(tr("Paste"), pastedText(*source, room()));
}

void BodyEdit::pastePlain()
{
    const QMimeData *source = QGuiApplication::clipboard()->mimeData();
    if (source != nullptr && !isReadOnly())
        insertPasted(tr("Paste as Plain Text"), pastedPlainText(*source, room()));
}

void BodyEdit::insertPasted(const QString &act, const PastedText &pasted)
{
    if (!pasted.text.isEmpty()) {
        Q_EMIT actBegins();
        insertText(pasted.text);
        Q_EMIT actDone(act);
    }
    if (!pasted.note.isEmpty())
        Q_EMIT noted(pasted.note);
}

} // namespace noticedesk
