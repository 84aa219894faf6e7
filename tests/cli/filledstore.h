#pragma once

#include "app/store/sqlite/sqlitestore.h"
#include "tests/cli/samples.h"
#include "tests/cli/tool.h"
#include "tests/incident/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Stores with something in them, for the commands that read.
namespace noticedesk::tests {

using namespace Qt::StringLiterals;

inline void importAll(const Tool &tool)
{
    for (const QByteArray &post : {grownQueuePost(), portalPost(), statusPageJson()})
        QCOMPARE(tool.run({u"import"_s, u"-"_s}, post).exitCode, 0);
}

inline QJsonArray list(const Tool &tool, const QString &search = {})
{
    return QJsonDocument::fromJson(tool.run({u"list"_s, u"--json"_s, u"--search"_s, search}).out).array();
}

inline QStringList titles(const QJsonArray &rows)
{
    QStringList titles;
    for (const QJsonValue &row : rows)
        titles.append(row["title"_L1].toString());
    return titles;
}

inline QString idOf(const Tool &tool, const QString &search)
{
    return list(tool, search).first()["id"_L1].toString();
}

/// Saves without the command line, which makes no drafts.
inline void save(const Tool &tool, const QList<Incident> &incidents)
{
    const auto store = SqliteStore::open(tool.storeFile());
    QVERIFY(store);
    QVERIFY((*store)->save({{aPage()}, {}, incidents, {}}, aDrafter()));
}

/// An incident whose id is known beforehand.
inline Incident numbered(quint64 number)
{
    Incident incident = anIncident(u"Incident %1"_s.arg(number), {anUpdate(Status::Resolved, at(3, 9))});
    const QString digits = u"%1"_s.arg(number, 12, 16, QChar(u'0'));
    incident.id = *IncidentId::fromText(u"0190aaaa-0000-7000-8000-%1"_s.arg(digits));
    incident.updates.first().id = *UpdateId::fromText(u"0190bbbb-0000-7000-8000-%1"_s.arg(digits));
    return incident;
}

} // namespace noticedesk::tests
