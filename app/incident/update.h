#pragma once

#include "app/incident/authorship.h"
#include "app/incident/ids.h"
#include "app/incident/inference.h"
#include "app/incident/stage.h"
#include "app/incident/status.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace noticedesk {

/// The time (UTC) an update says the next one will come by.
struct Promise {
    QDateTime due;

    bool operator==(const Promise &) const = default;
};

/// What a person agreed to: `digest` is `textDigest` of exactly what was shown.
struct Approval {
    Authorship by;
    QByteArray digest;

    bool operator==(const Approval &) const = default;
};

/// One statement about an incident.
struct Update {
    UpdateId id;
    Status status = Status::Investigating;
    QString headline; ///< its own first line, without the colon; may be empty
    QString body; ///< Markdown, lines ended by `\n`; the only truth about sections
    QDateTime postedAt; ///< UTC; when it was, or is to be, posted
    std::optional<Promise> promise;
    Stage stage = Stage::Draft;
    std::optional<Approval> approval; ///< none: published already when it was read, or not approved
    Inferences inferred; ///< Status, Zone, Year, PostedAt
    QString sourceKey; ///< what makes it the same update when it is read again; empty: written here

    bool operator==(const Update &) const = default;
};

/// Updates are posted at whole minutes, as notices print them: `at` without its seconds.
[[nodiscard]] QDateTime wholeMinute(const QDateTime &at);

/// A SHA-256 over everything of an update that readers see: status, headline, body, time and promise.
[[nodiscard]] QByteArray textDigest(const Update &update);

/// Whether the update may leave the house: it is Approved or Posted, and its text is the text that was approved.
[[nodiscard]] bool isPublishable(const Update &update);

/// `after` as it may be stored over `before`: if what readers see has changed, an approval is void and Approved
/// or Posted text goes back to Draft. Inferred values that a person has set by hand are no longer inferred.
[[nodiscard]] Update edited(const Update &before, Update after);

/// In the queue of the reviewers; an approval it had is void.
[[nodiscard]] Update sentForReview(Update update);
[[nodiscard]] Update approved(Update update, const Authorship &by);
/// `update` must be publishable.
[[nodiscard]] Update posted(Update update);
/// Back to Draft, without approval.
[[nodiscard]] Update reopened(Update update);

} // namespace noticedesk
