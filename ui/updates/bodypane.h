#pragma once

#include "app/incident/page.h"
#include "app/incident/prose.h"

#include <QWidget>

namespace noticedesk {

class BodyActs;
class BodyEdit;
class FindBar;
class MessageBar;
class MissingFacts;
class SectionChips;
class SectionHighlighter;

/// The body of an update with what helps to write it: sections to begin, words to find, and what became of a paste.
class BodyPane final : public QWidget {
    Q_OBJECT
public:
    explicit BodyPane(QWidget *parent = nullptr);

    [[nodiscard]] const BodyActs &acts() const;
    /// What takes the keys.
    [[nodiscard]] BodyEdit *field() const;

    /// As for another update; nothing that was said or looked for before is left.
    void start(const QString &text);
    /// Changes only what differs.
    void show(const QString &text);
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    /// Puts the cursor there, or at the end where the text is shorter.
    void setCursor(int position);
    /// Selects the words, with the focus, and scrolls to them.
    void select(const TextRange &words);
    /// Whose notices it is in: the page's sections, and how a label is parted from its text.
    void setPage(const Page &page);

Q_SIGNALS:
    void typed();
    /// Around a change that is one act of its own.
    void actBegins();
    void actDone(const QString &act);

protected:
    void changeEvent(QEvent *event) override;

private:
    void insertSection(const QString &label);
    void showParts();
    void applyInk();

    Page m_page;
    BodyActs *m_acts;
    BodyEdit *m_field;
    SectionHighlighter *m_highlighter;
    FindBar *m_find;
    SectionChips *m_sections;
    MissingFacts *m_missing;
    MessageBar *m_note;
};

} // namespace noticedesk
