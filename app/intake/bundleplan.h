#pragma once

#include "app/incident/bundle.h"
#include "app/intake/importplan.h"

#include <QHash>

namespace noticedesk {

/// The bundle in the terms of this desk: a page that is known here by its name, or else by its id, is the one that is
/// here, as it is here; so are components, by id, by the page's own id for them, or by group and name. What was taken
/// off a desk is known by its id alone. What is left of `pages` and `components` is new, or comes back.
[[nodiscard]] Bundle inTermsOf(Bundle bundle, const QList<Page> &pages, const QList<Component> &components);

/// What the desk knows already of what is in a bundle.
struct KnownHistories {
    QHash<IncidentId, QList<Revision>> revisions;
    QList<Incident> incidents; ///< those that were read from the same source on the same page
};

/// What importing a bundle, in the terms of this desk, would do. What goes on from what is here is taken over with its
/// history, word for word; what was changed here and there since they were the same stays as it is here.
[[nodiscard]] ImportPlan planBundle(const Bundle &bundle, const KnownHistories &known);

} // namespace noticedesk
