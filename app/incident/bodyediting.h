#pragma once

#include <QString>

namespace noticedesk {

/// Positions in a text, as UTF-16 units: `from` included, `to` not; equal: a cursor.
struct Selection {
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const Selection &) const = default;
};

/// A Markdown body as a person has it before them.
struct EditedBody {
    QString text; ///< lines ended by `\n`
    Selection selection;

    bool operator==(const EditedBody &) const = default;
};

/// `mark` (`**` or `_`) around the selected words, or around the word at the cursor, or away from there if it is there
/// already. In a selection of several lines each gets its own, behind the marks of lists and quotes, because no
/// emphasis reaches over a paragraph's end. The same words are selected afterwards.
[[nodiscard]] EditedBody withMarkToggled(const EditedBody &body, const QString &mark);

/// The selected words, or `address` where none are selected, as a link to `address` (http, https or mailto). The words
/// are selected afterwards.
[[nodiscard]] EditedBody withLink(const EditedBody &body, const QString &address);

/// Every selected line that is not empty as an item of a list, or no longer if all of them are. Of a list with numbers
/// the items become bullets.
[[nodiscard]] EditedBody withListToggled(const EditedBody &body);

} // namespace noticedesk
