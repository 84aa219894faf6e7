#pragma once

#include "app/check/clocktime.h"
#include "app/check/readtext.h"
#include "app/incident/update.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace noticedesk {

/// What one update has told its readers: read once, so that the updates after it can be checked without its text.
struct Told {
    UpdateId id;
    Status status = Status::Investigating;
    QDateTime postedAt;
    std::optional<Promise> promise;
    QString headline; ///< with `body`: what it was read from
    QString body;
    bool impact = false; ///< who cannot do what
    bool start = false; ///< when the impact began
    bool end = false; ///< when it ended, or how long it lasted
    QString vendor; ///< whom the headline names as the source; may be empty
    QSet<QString> explained; ///< acronyms that it writes out, or has used already
    QHash<QString, int> words; ///< how often each word occurs, in lower case

    /// Whether it is still what this update says.
    [[nodiscard]] bool isOf(const Update &update) const;
};

/// `times` are those in the body.
[[nodiscard]] Told toldBy(const Update &update, const ReadText &headline, const ReadText &body,
                          const QList<ClockTime> &times);

/// A sentence, a label or a headline that says who cannot do what.
[[nodiscard]] bool tellsImpact(const ReadText &text);
/// Whether the sentence speaks of the next update.
[[nodiscard]] bool speaksOfNextUpdate(const ReadText &text, const ReadText::Sentence &sentence);
/// "Update from Microsoft": Microsoft. Empty if the headline names nobody.
[[nodiscard]] QString vendorNamedIn(const QString &headline);
/// How much of their words two texts have in common, from 0 to 1.
[[nodiscard]] double likeness(const QHash<QString, int> &a, const QHash<QString, int> &b);

} // namespace noticedesk
