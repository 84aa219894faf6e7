#pragma once

#include "app/check/draft.h"
#include "app/incident/incident.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Real notices to hold the rules against: those of the sample folder that the program itself can read, and scraped
/// incident pages in forms of their own, which only this reader knows.
namespace noticedesk::tests {

struct RealNotice {
    QString file;
    Incident incident;
    Circumstances circumstances; ///< `now` is the time of the newest update
};

struct RealNotices {
    QList<RealNotice> notices; ///< each incident once
    QStringList missing; ///< folders that are not there
};

[[nodiscard]] RealNotices realNotices(const QString &samples);

} // namespace noticedesk::tests
