#pragma once

#include "app/incident/history.h"
#include "app/incident/page.h"
#include "app/intake/post.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// What the desk knows already, as far as the posts touch it.
struct KnownDesk {
    QList<Page> pages;
    QList<Component> components;
    QList<Incident> incidents; ///< at least those with the page and `sourceKey` of a post
};

/// What an import would do with one post.
struct PlannedIncident {
    enum class Verdict { Added, Grown, Unchanged };

    Verdict verdict = Verdict::Added;
    Incident incident; ///< as it would be stored; for Unchanged: as it is stored
    QString why; ///< one sentence for a person
    QByteArray original; ///< of a post
    QList<Revision> revisions = {}; ///< of another desk: all that are new here, the last of them with `incident`
    QList<Original> originals = {}; ///< of another desk

    bool operator==(const PlannedIncident &) const = default;
};

/// What an import would add, change or leave, and why: shown first, applied second.
struct ImportPlan {
    QList<Page> pages; ///< new or changed, to be stored
    QList<Component> components; ///< new or changed, to be stored
    QList<PlannedIncident> incidents;
    QList<Unreadable> unreadable;

    bool operator==(const ImportPlan &) const = default;
};

/// Ids follow from the sources, so that the same posts give the same plan. Text that a person has edited here is
/// never replaced: an incident that has grown keeps its updates and gets the new ones.
[[nodiscard]] ImportPlan planImport(const QList<Post> &posts, const KnownDesk &known);

} // namespace noticedesk
