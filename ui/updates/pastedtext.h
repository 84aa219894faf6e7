#pragma once

#include <QString>

class QMimeData;

namespace noticedesk {

/// What a body takes from the clipboard, or from what is dropped on it.
struct PastedText {
    QString text; ///< Markdown, or plain words; empty: nothing can be taken
    QString note; ///< a sentence where it is not what a person would expect; else empty
};

/// HTML becomes Markdown, unless it is the listing of a program's source. Of files those that are text are taken.
/// `room` is how many characters there is room for: of more nothing is taken.
[[nodiscard]] PastedText pastedText(const QMimeData &source, qsizetype room);

/// The words alone.
[[nodiscard]] PastedText pastedPlainText(const QMimeData &source, qsizetype room);

} // namespace noticedesk
