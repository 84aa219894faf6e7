#pragma once

#include "app/intake/statuspageupdate.h"

#include <QJsonObject>

namespace noticedesk {

/// The components an incident names: its own list first, then those that only its updates name.
[[nodiscard]] QList<PostComponent> statusPageComponents(const QJsonObject &incident,
                                                        const QList<StatusPageUpdate> &updates,
                                                        const StatusPageContext &context);

/// The windows of impact, from what the updates say in order. What is still impaired when the incident is over ends
/// with it: nothing later will be said about it.
[[nodiscard]] QList<PostImpact> statusPageImpacts(const QList<PostComponent> &components,
                                                  const QList<StatusPageUpdate> &updates);

} // namespace noticedesk
