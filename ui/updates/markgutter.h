#pragma once

#include "ui/updates/textmark.h"

#include <QList>
#include <QPlainTextEdit>

namespace noticedesk {

/// The remarks about a text: a line under the words, and a sign in the margin beside their line.
class MarkGutter final : public QWidget {
    Q_OBJECT
public:
    /// Lies in the left margin of `field`, which must be as wide as `sizeHint`.
    explicit MarkGutter(QPlainTextEdit &field);

    /// Typing moves them with their words until the next are set.
    void setMarks(const QList<TextMark> &marks);
    /// What is said of the words at the cursor; an empty one if nothing is.
    [[nodiscard]] TextMark markAt(const QTextCursor &cursor) const;

    /// The first marked words that begin behind `position`, or from the beginning where none do; null if there are
    /// none.
    [[nodiscard]] QTextCursor nextBehind(int position) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        TextMark mark;
        QTextCursor words;
    };

    void underline();
    [[nodiscard]] int lineTop(const Placed &placed) const;

    QPlainTextEdit &m_field;
    QList<Placed> m_placed;
};

} // namespace noticedesk
