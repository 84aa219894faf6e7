#pragma once

#include "app/desk/gathering.h"
#include "app/desk/importing.h"

namespace noticedesk {

/// An import as it is shown to a person before it is done.
struct ImportPreview {
    PostFormat format = PostFormat::Detect; ///< of the posts; Detect: of several
    ImportPlan plan;
    QList<Page> pages; ///< every page that the plan speaks of
    QList<Incident> former; ///< what the store holds of those that would grow, in the order of the plan
    int stored = 0; ///< how many incidents the store holds

    bool operator==(const ImportPreview &) const = default;
};

/// Reads the sources and works out what importing them would do; what was taken off the desk comes back. Reads the
/// store, writes nothing.
[[nodiscard]] Result<ImportPreview> previewImport(const IncidentStore &store, const Sources &sources,
                                                  const ReadOptions &options, const GoOn &goOn);

/// How many incidents the import would add or change.
[[nodiscard]] int touchedBy(const ImportPlan &plan);
/// How many it would change of those that are stored.
[[nodiscard]] int changedBy(const ImportPlan &plan);
/// Whether that is more than a fifth of what is stored.
[[nodiscard]] bool changesMuch(const ImportPreview &preview);

} // namespace noticedesk
