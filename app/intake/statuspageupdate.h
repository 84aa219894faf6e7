#pragma once

#include "app/base/result.h"
#include "app/incident/update.h"
#include "app/intake/post.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace noticedesk {

/// What holds for the whole answer of a status page.
struct StatusPageContext {
    PostPage page; ///< name empty: the answer does not name it
    QByteArray zone; ///< for times without one; empty: unknown
    QHash<QString, QString> groups; ///< names of the groups of components, by id
};

/// An update with what it says about components.
struct StatusPageUpdate {
    Update update;
    QJsonArray affected;
};

/// An instant as the API writes it. A time without a zone is taken in `zone`, else in UTC, and marked.
struct ApiTime {
    QDateTime at;
    Inferences inferred;
};
[[nodiscard]] std::optional<ApiTime> apiTime(const QJsonValue &value, const QByteArray &zone);

/// An id as it stands, be it a string or a whole number; empty if it is neither.
[[nodiscard]] QString apiId(const QJsonValue &value);

/// The updates in the order of `display_at`, with unique keys; those that cannot be read are added to `unreadable`
/// under `path` and do not keep the others back.
[[nodiscard]] QList<StatusPageUpdate> statusPageUpdates(const QJsonArray &updates, const StatusPageContext &context,
                                                        Kind kind, const QString &path, QList<Unreadable> &unreadable);

} // namespace noticedesk
