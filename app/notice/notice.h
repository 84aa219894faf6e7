#pragma once

#include "app/incident/body.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/incident/section.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// One update as readers see it.
struct NoticeUpdate {
    UpdateId id;
    Status status = Status::Investigating;
    QString statusLabel; ///< empty: not printed
    QString headline; ///< without the colon; empty: none
    QList<Section> sections;
    QDateTime postedAt; ///< UTC
    QString stamp; ///< "Jun 27, 2024 - 09:00 CDT"
    bool leftOut = false; ///< not publishable: only there because `Drafts::Mark` was asked for

    bool operator==(const NoticeUpdate &) const = default;
};

/// The text for readers, composed from an incident: everything a writer needs and nothing else.
struct Notice {
    QString title;
    QString pageLine; ///< "Incident Report for Example Mail"; empty: not printed
    QString windowLine; ///< planned work: "Scheduled for Jun 15, 2024 03:00 - 05:00 UTC"; empty: none
    QString affectedLine; ///< "This incident affected: A, B, and Group (C, D)."; empty: none
    QString language; ///< BCP 47
    QByteArray zone; ///< IANA; of the stamps
    NoticeStyle::Separator separator = NoticeStyle::Separator::Dash;
    QList<NoticeUpdate> updates; ///< in the order they are printed
    QString pageName; ///< may be empty
    NoticeColours light;
    NoticeColours dark;
    QString logo; ///< data URI; empty: none
    Body footer; ///< without blocks: none
    QString picture; ///< markup of ours, put into an HTML page as it is: an SVG element; empty: none

    bool operator==(const Notice &) const = default;
};

/// LeaveOut is what every export takes. Mark is for the preview: text that is not publishable is there, and said to
/// be left out.
enum class Drafts { LeaveOut, Mark };

/// Composes the notice by the page's style, without a picture. `components` are those of the page; unknown ids are
/// passed over.
[[nodiscard]] Notice composeNotice(const Incident &incident, const Page &page, const QList<Component> &components,
                                   Drafts drafts = Drafts::LeaveOut);

} // namespace noticedesk
