#pragma once

#include "app/check/readtext.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <unordered_map>

namespace noticedesk {

/// A set of phrases of lower-case words, looked up at a word in constant time however many there are.
class Phrases {
public:
    struct Hit {
        qsizetype word = 0; ///< index of its first word
        qsizetype count = 0; ///< how many words it has

        [[nodiscard]] qsizetype end() const { return word + count; }
    };

    /// `phrases` are separated by `|`, their words by one blank.
    explicit Phrases(QStringView phrases);

    /// How many words the longest phrase has that begins at this word and ends before `end`; 0: none does.
    [[nodiscard]] qsizetype at(const ReadText &text, qsizetype word, qsizetype end) const;
    /// The first one that lies in the words from `begin` to before `end`.
    [[nodiscard]] std::optional<Hit> firstIn(const ReadText &text, qsizetype begin, qsizetype end) const;

    [[nodiscard]] std::optional<Hit> firstIn(const ReadText &text, const ReadText::Sentence &sentence) const;
    [[nodiscard]] bool areIn(const ReadText &text, const ReadText::Sentence &sentence) const;
    [[nodiscard]] bool areIn(const ReadText &text) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView word) const { return qHash(word); }
    };
    /// By first word: what must follow it, longest first.
    std::unordered_map<QString, QList<QStringList>, Hash, std::equal_to<>> m_following;
};

} // namespace noticedesk
