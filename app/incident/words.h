#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace noticedesk {

/// The two-way table between an enum and the words that stand for it in files and exchange formats.
template <typename Enum, size_t Count> struct Words {
    std::array<std::pair<Enum, QLatin1StringView>, Count> rows;

    [[nodiscard]] QString wordFor(Enum value) const
    {
        for (const auto &[candidate, word] : rows)
            if (candidate == value)
                return word;
        return {};
    }
    /// Compares without case and takes `-` and blanks for `_`, as pages differ in that.
    [[nodiscard]] std::optional<Enum> valueOf(QStringView text) const
    {
        QString word = text.trimmed().toString();
        word.replace(u'-', u'_').replace(u' ', u'_');
        for (const auto &[value, candidate] : rows)
            if (word.compare(candidate, Qt::CaseInsensitive) == 0)
                return value;
        return std::nullopt;
    }
};

} // namespace noticedesk
