#pragma once

#include "app/incident/prose.h"
#include "ui/updates/textmark.h"
#include "ui/widgets/growingtextedit.h"

namespace noticedesk {

class BodyActs;
class MarkGutter;
struct PastedText;

/// The field for a body: Markdown as text. Tab goes from one placeholder of a template to the next, and leaves behind
/// the last. What is pasted or dropped becomes Markdown, or the words alone; nothing is ever loaded.
class BodyEdit final : public GrowingTextEdit {
    Q_OBJECT
public:
    /// The acts that change the text are done here; `find` and `replace` are for whoever shows the field.
    explicit BodyEdit(BodyActs &acts, QWidget *parent = nullptr);

    /// Remarks on the text as it is now; replaces those before.
    void setMarks(const QList<TextMark> &marks);
    /// Selects the placeholder behind the cursor, or the one before it; false if there is none.
    bool stepToPlaceholder(bool forwards);
    /// Takes the focus and selects the first placeholder that asks for the fact.
    void goToFact(const QString &fact);
    /// Replaces the text and selects in it, as one act a person asked for.
    void change(const QString &act, const QString &text, int selectFrom, int selectTo);

Q_SIGNALS:
    /// Something other than typing is about to change the text, and has done so: between the two is one step of undo.
    void actBegins();
    void actDone(const QString &act);
    /// A person has chosen how to mend the words of a mark.
    void fixAsked(const noticedesk::Fix &fix);
    /// A sentence for the person: what was pasted otherwise than it lay on the clipboard, or not at all, and why.
    void noted(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] QAction *actOf(const QKeyEvent &key) const;
    void mark(const QString &act, const QString &mark);
    void insertLink();
    void toggleList();
    void pastePlain();
    void goToNextMark();
    void select(const TextRange &range);
    [[nodiscard]] qsizetype room() const;
    void offerFixes(QMenu &menu, const QTextCursor &at);
    void insertPasted(const QString &act, const PastedText &pasted);

    BodyActs &m_acts;
    MarkGutter *m_gutter;
};

} // namespace noticedesk
