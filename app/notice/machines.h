#pragma once

#include "app/incident/bundle.h"
#include "app/notice/published.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace noticedesk {

/// The writers for programs: pure, deterministic, UTF-8, each ending in a newline, each escaping in one place.

/// The shape of the status page API v2: `page` with `incidents`, and `scheduled_maintenances` for planned work. Bodies
/// are HTML of the few elements that people paste; times are UTC. All are of one page.
[[nodiscard]] QByteArray renderJson(const Page &page, const QList<Published> &incidents);

/// RFC 4180: a line of headings, then one for each update, oldest first; bodies as Markdown. What a spreadsheet would
/// take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray renderCsv(const QList<Published> &incidents);

/// RFC 5545, one event for each planned work with a window: the UID never changes, SEQUENCE grows with each update
/// that is out, times are UTC.
[[nodiscard]] QByteArray renderCalendar(const QList<Published> &incidents);

/// An issue of cState: front matter in YAML, then the updates, newest first.
[[nodiscard]] QByteArray renderCState(const Published &incident);

/// A feed of a page, RFC 4287: an entry for each incident with an update that is out, by the latest of them, the newest
/// first. Ids never change; `published` is the first update, `updated` the latest. `path`: where the feed is to stand
/// below the address of the page, so that it can name itself; empty: that is not known.
[[nodiscard]] QByteArray renderAtom(const Page &page, const QList<Published> &incidents, const QString &path = {});
/// The same as RSS 2.0.
[[nodiscard]] QByteArray renderRss(const Page &page, const QList<Published> &incidents, const QString &path = {});

/// Our own format: everything in it, for another desk. No notice: drafts and the history of the house are in it.
[[nodiscard]] QByteArray renderBundle(const Bundle &bundle);

} // namespace noticedesk
