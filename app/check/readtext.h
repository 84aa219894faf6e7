#pragma once

#include "app/incident/prose.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk {

/// A text cut into what rules speak of: words, sentences and labelled parts. All ranges are in `prose.text`.
struct ReadText {
    struct Sentence {
        TextRange range; ///< without the blanks around it, with the mark at its end
        qsizetype firstWord = 0;
        qsizetype wordEnd = 0; ///< one past its last word
    };
    /// A section, as in `sectionsOf`.
    struct Part {
        QString label; ///< in lower case
        TextRange labelRange;
        TextRange range; ///< what stands under the label

        [[nodiscard]] bool holds(qsizetype at) const { return at >= range.begin && at < range.end(); }
    };

    Prose prose;
    QString lower; ///< `prose.text` in lower case with straight apostrophes, unit by unit
    QList<TextRange> words; ///< runs of letters and digits; an apostrophe between letters belongs to them
    QList<Sentence> sentences; ///< lines that end without a mark are sentences too
    QList<Part> parts;

    [[nodiscard]] QStringView word(qsizetype index) const;
    [[nodiscard]] QStringView wordAsWritten(qsizetype index) const;
    [[nodiscard]] QStringView textOf(const TextRange &range) const;
    /// The sentence that holds this place; none between sentences.
    [[nodiscard]] const Sentence *sentenceAt(qsizetype at) const;
    /// The innermost part that holds this place; none before the first label.
    [[nodiscard]] const Part *partAt(qsizetype at) const;
    [[nodiscard]] TextRange rangeOfWords(qsizetype first, qsizetype count) const;
};

/// Reads a body. `labels` are the page's own, as in `sectionsOf`.
[[nodiscard]] ReadText readMarkdown(const QString &body, const QStringList &labels);
/// Reads a title or headline, which is no Markdown.
[[nodiscard]] ReadText readLine(const QString &line);

/// Whether the words are English, as far as a few of them can tell; a very short text is taken for it.
[[nodiscard]] bool isEnglish(const ReadText &text);

} // namespace noticedesk
