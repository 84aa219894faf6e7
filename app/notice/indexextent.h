#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk {

/// How much of the history of a page a site holds.
struct IndexExtent {
    std::optional<QDate> since; ///< its first day; none: from the beginning
    std::optional<QDate> until; ///< its last day; none: up to now
    bool isChosen = false; ///< not everything of these days

    [[nodiscard]] bool isWhole() const { return !since && !until && !isChosen; }

    bool operator==(const IndexExtent &) const = default;
};

/// What a site is called: "Status history of Example Mail", or of selected notices where it holds no others.
[[nodiscard]] QString siteName(const IndexExtent &extent, const QString &page, const QString &language);
/// "Jun 01, 2024 – Jun 30, 2024", and a single day as such. Empty where it holds all days.
[[nodiscard]] QString siteDays(const IndexExtent &extent, const QString &language);
/// The name, with the days where it does not hold all.
[[nodiscard]] QString siteTitle(const IndexExtent &extent, const QString &page, const QString &language);

} // namespace noticedesk
