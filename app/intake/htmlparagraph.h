#pragma once

#include "app/incident/body.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// A paragraph as it grows while HTML is read: links and emphases are opened and closed around its text, and
/// no emphasis is left empty or with a blank at its inner edge, which Markdown does not have.
class HtmlParagraph {
public:
    void open(Inline::Type type, const QString &address);
    void close();
    [[nodiscard]] bool isInLink() const;

    /// Blanks before the first word are dropped.
    void addText(const QString &text);
    void addCode(const QString &text);
    /// Dropped before the first word.
    void addBreak();
    [[nodiscard]] bool endsInBreak() const;

    /// What has been added, without blanks and breaks around it; what is open is open again in the next paragraph.
    [[nodiscard]] QList<Inline> take();

private:
    [[nodiscard]] QList<Inline> &current();
    [[nodiscard]] bool isEmpty() const;

    QList<Inline> m_line;
    QList<Inline> m_open; ///< the links and emphases around what comes next, outermost first
};

} // namespace noticedesk
