#pragma once

#include <QList>
#include <QString>

namespace noticedesk {

/// Where something stands in a text: `length` UTF-16 units from `begin` on.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextRange &) const = default;
};

/// The words of a body as readers see them, each with its place in the Markdown. Code and bare addresses stand as one
/// `Prose::leftOut`, as they are no words of a language.
struct Prose {
    static constexpr QChar leftOut = QChar(QChar::ObjectReplacementCharacter);

    struct Link {
        QString address; ///< as it is written, whatever its scheme
        TextRange words;

        bool operator==(const Link &) const = default;
    };
    struct Paragraph {
        TextRange range;
        bool nested = false; ///< in a quote or a list

        bool operator==(const Paragraph &) const = default;
    };

    QString text; ///< paragraphs apart by an empty line, line breaks as `\n`
    QList<qsizetype> places; ///< of each unit of `text`, and of its end, in the Markdown
    QList<Paragraph> paragraphs; ///< in order; they hold the whole text but the lines between them
    QList<TextRange> strong; ///< bold runs and headings
    QList<Link> links;

    /// A range of `text` as the range of the Markdown it was read from.
    [[nodiscard]] TextRange placeOf(const TextRange &inText) const;
    bool operator==(const Prose &) const = default;
};

/// Reads the words out of a body; a table reads as its lines. Never fails, linear in the length of `markdown`.
[[nodiscard]] Prose proseOf(const QString &markdown);

} // namespace noticedesk
