#pragma once

#include "app/incident/authorship.h"
#include "app/incident/incident.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticedesk {

/// What an incident was after one save.
struct Revision {
    int number = 0;
    Authorship by;
    Incident incident;

    bool operator==(const Revision &) const = default;
};

/// The untouched original of a post, kept beside the incident that was made of it.
struct Original {
    IncidentId incident;
    QString format; ///< the word of the format it was read as
    QByteArray document;

    bool operator==(const Original &) const = default;
};

/// All that was ever saved of one incident.
struct History {
    QList<Revision> revisions; ///< oldest first, numbered from 1; at least one
    QList<Original> originals;

    bool operator==(const History &) const = default;
};

} // namespace noticedesk
