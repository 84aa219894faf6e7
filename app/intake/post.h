#pragma once

#include "app/base/interval.h"
#include "app/incident/incident.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

/// The page a post was read from, as far as the document says.
struct PostPage {
    QString name;
    QString address;
    QByteArray zone; ///< IANA name; empty: the document does not say and nothing could be guessed
    Inferences inferred; ///< Zone, Page

    bool operator==(const PostPage &) const = default;
};

/// A component as the document names it.
struct PostComponent {
    QString name;
    QString group;
    QString reference; ///< the page's own id for it; may be empty

    bool operator==(const PostComponent &) const = default;
};

/// A window of impact; `component` is an index into the post's components.
struct PostImpact {
    qsizetype component = 0;
    ComponentStatus level = ComponentStatus::DegradedPerformance;
    Interval span;

    bool operator==(const PostImpact &) const = default;
};

/// One item read from outside, before it becomes an incident. The updates carry no ids yet; their stage is Posted.
struct Post {
    PostPage page;
    Kind kind = Kind::Incident;
    QString title;
    Severity severity = Severity::None;
    Source source;
    QList<PostComponent> components;
    QList<PostImpact> impacts;
    std::optional<Interval> window;
    QList<Update> updates; ///< sorted
    Inferences inferred; ///< Title, Severity, Page
    QString sourceKey; ///< the source's own id, else its link, else its title with the time of its first update
    QByteArray original; ///< untouched

    bool operator==(const Post &) const = default;
};

/// An item, or a whole document, that could not be read.
struct Unreadable {
    QString file; ///< as the caller named it; empty until the caller fills it in
    QString where; ///< a line ("line 12") or a JSON path ("incidents[3].incident_updates[0]"); may be empty
    QString why; ///< one sentence for a person

    bool operator==(const Unreadable &) const = default;
};

} // namespace noticedesk
