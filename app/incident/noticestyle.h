#pragma once

#include "app/incident/colour.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticedesk {

/// What an HTML page is drawn with. What is quieter than the ink, and lines, are mixed of these by the writer.
struct NoticeColours {
    Colour ground;
    Colour ink;
    Colour link;

    bool operator==(const NoticeColours &) const = default;
};

/// How a page's notices are set. The initial values give the post of the shipped sample.
struct NoticeStyle {
    /// Auto: an update shows its status where it has no headline of its own.
    enum class StatusLabels { Auto, Always, Never };
    enum class Order { NewestFirst, OldestFirst };
    /// What follows a section label: `User impact -` or `User impact:`.
    enum class Separator { Dash, Colon };

    StatusLabels statusLabels = StatusLabels::Auto;
    Order order = Order::NewestFirst;
    Separator separator = Separator::Dash;
    QList<QByteArray> otherZones; ///< IANA; stamps say the time there, too, behind that of the page's zone
    bool pageLine = true; ///< "Incident Report for <page>"
    bool affectedLine = true; ///< "This incident affected: ..."
    bool timeline = false; ///< an HTML page has a picture of what was affected when
    NoticeColours light{{255, 255, 255}, {27, 31, 36}, {10, 83, 190}};
    NoticeColours dark{{20, 23, 28}, {232, 234, 237}, {138, 184, 255}};
    QString logo; ///< a data URI as `logoOf` makes it, shown at the head of an HTML page; empty: none
    QString footer; ///< Markdown, the end of every notice: whom to ask; empty: none

    bool operator==(const NoticeStyle &) const = default;
};

} // namespace noticedesk
