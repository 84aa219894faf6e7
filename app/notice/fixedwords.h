#pragma once

#include "app/incident/status.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace noticedesk {

/// The words of a notice that are the same in every one of a language. `%1` is filled in by whoever prints them.
struct FixedWords {
    QLocale locale; ///< how dates are written; C in English, so that a notice is what it always was
    QString incidentReport; ///< "Incident Report for %1"
    QString maintenanceReport;
    QString scheduledFor; ///< "Scheduled for %1"
    QString incidentAffects; ///< "This incident affects: %1."
    QString incidentAffected;
    QString maintenanceAffects;
    QString maintenanceAffected;
    QString posted; ///< "Posted %1"
    QString update; ///< the heading of one that has no other
    QString untitledIncident;
    QString untitledMaintenance;
    QString timeline;
    QString leftOut; ///< what stands before an update that is only in the preview
    QString comma; ///< between names
    QString lastOfTwo; ///< between the last two names
    QString lastOfMany;
    QString date; ///< a format of Qt
    QString dateAndTime; ///< "%1 - %2 %3": date, time of day, zone
    QStringList statuses; ///< in the order of Status

    [[nodiscard]] QString label(Status status) const { return statuses.at(int(status)); }
};

/// By BCP 47; only the language counts, not the region. English for another language than `en`, `de`, `fr`, `es`, `pt`,
/// `ja` and `ar`.
[[nodiscard]] const FixedWords &fixedWords(const QString &language);
/// Whether it is one of those, so that the words are its own.
[[nodiscard]] bool hasFixedWords(const QString &language);

} // namespace noticedesk
