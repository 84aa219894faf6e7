#pragma once

#include "app/store/sqlite/sqlitestore.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

/// What the writer (writer.cpp) has been told is saved.
namespace noticedesk::tests {

using Acknowledgements = QHash<IncidentId, int>;

/// A last line that was cut off counts for nothing.
inline void addAcknowledgements(Acknowledgements &acknowledged, const QByteArray &output)
{
    const qsizetype end = output.lastIndexOf('\n');
    for (const QByteArray &line : output.left(end < 0 ? 0 : end).split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        if (const auto id = IncidentId::fromText(words.value(0)); id && words.size() == 2)
            acknowledged.insert(*id, words.at(1).toInt());
    }
}

/// How many acknowledged saves the store does not hold.
inline int lostOf(const Acknowledgements &acknowledged, const IncidentStore &store)
{
    int lost = 0;
    for (auto known = acknowledged.begin(); known != acknowledged.end(); ++known) {
        const auto incident = store.incident(known.key());
        if (!incident || incident->revision < known.value())
            ++lost;
    }
    return lost;
}

} // namespace noticedesk::tests
