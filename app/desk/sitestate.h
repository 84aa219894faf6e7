#pragma once

#include "app/base/result.h"
#include "app/notice/renderindex.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace noticedesk {

/// What is remembered of a site between two writings, in files of its own beside it.

/// A short digest of what a file holds (XXH3, 128 bits): it tells a change, and withstands nobody who means to deceive.
[[nodiscard]] QByteArray contentDigest(const QByteArray &bytes);

/// An incident as it was last written.
struct SiteIncident {
    IncidentId id;
    int revision = 0;
    std::optional<IndexedIncident> indexed; ///< none: nothing of it is out, and there are no files
    QByteArray page; ///< the digest of its HTML
    QByteArray markdown; ///< and of its Markdown

    bool operator==(const SiteIncident &) const = default;
};

/// A month as it was last written.
struct SiteMonth {
    QByteArray setting; ///< what of the page every file depends on, as a digest
    QByteArray written; ///< the digest of its list; empty: there is none
    QList<SiteIncident> incidents; ///< the latest start first

    bool operator==(const SiteMonth &) const = default;
};

/// A line for each month of the whole.
struct SiteMonthEntry {
    IndexedMonth month;
    QByteArray stamp; ///< a digest of all that would make a difference in it
    QList<IndexedIncident> ahead; ///< what is not over in it

    bool operator==(const SiteMonthEntry &) const = default;
};

/// The whole as it was last written.
struct SiteState {
    PageId page;
    QByteArray mark; ///< see `SavedSince`; empty: it is not known what of the store is in the site
    QByteArray question; ///< a digest of what was asked for
    QList<IncidentId> told; ///< that were looked at for the feeds, by latest update
    QList<SiteMonthEntry> months; ///< the latest first
    QHash<QString, QByteArray> files; ///< the digests of the files that are of no month

    bool operator==(const SiteState &) const = default;
};

/// Bytes that read back as the same value. Nothing if they are not of this form.
[[nodiscard]] QByteArray siteStateBytes(const SiteState &state);
[[nodiscard]] std::optional<SiteState> siteStateFrom(const QByteArray &bytes);
[[nodiscard]] QByteArray siteMonthBytes(const SiteMonth &month);
[[nodiscard]] std::optional<SiteMonth> siteMonthFrom(const QByteArray &bytes);

} // namespace noticedesk
