#include "app/store/sqlite/affected.h"

#include "app/store/sqlite/database.h"

#include <QHash>

#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A window that lasts longer is found by an index of its own: the others that reach into a time began shortly before.
constexpr qint64 longest = qint64(31) * 24 * 60 * 60 * 1000;

/// An instant as it is written elsewhere, in milliseconds since 1970.
QString milliseconds(const QString &text)
{
    return u"(CAST(strftime('%s', %1) AS INTEGER) * 1000 + CAST(substr(%1, -4, 3) AS INTEGER))"_s.replace(u"%1"_s,
                                                                                                          text);
}

/// What the current revisions say, as a query. No view: in a view such functions are not trusted.
QString affectedTold()
{
    return uR"(SELECT %1 AS begin_at, i.key AS incident, j.key AS place, json_extract(j.value, '$.component') AS component,
                json_extract(j.value, '$.level') AS level, %2 AS end_at
            FROM incident AS i JOIN incident_revision AS r ON r.incident = i.key AND r.number = i.revision,
                json_each(r.impacts) AS j
            WHERE i.withdrawn = 0 AND coalesce(%2 >= %1, 1)
        UNION ALL
        SELECT %3, i.key, json_array_length(r.impacts) + j.key, j.value, 'under_maintenance', %4
            FROM incident AS i JOIN incident_revision AS r ON r.incident = i.key AND r.number = i.revision,
                json_each(r.components) AS j
            WHERE i.withdrawn = 0 AND r.kind = 'maintenance' AND %4 >= %3 AND NOT EXISTS (
                SELECT 1 FROM json_each(r.impacts) AS k WHERE json_extract(k.value, '$.component') = j.value))"_s.arg(
        milliseconds(u"json_extract(j.value, '$.begin')"_s), milliseconds(u"json_extract(j.value, '$.end')"_s),
        milliseconds(u"r.window_begin"_s), milliseconds(u"r.window_end"_s));
}

QString isLong()
{
    return u"(a.end_at IS NULL OR a.end_at - a.begin_at > %1)"_s.arg(longest);
}

/// Reads rows, and what stands in many of them once.
class KnownReader {
public:
    KnownImpact operator()(const Row &row)
    {
        KnownImpact known = incidentOf(row);
        known.impact.component = componentOf(row);
        known.impact.level = levelOf(row);
        known.impact.span.begin = QDateTime::fromMSecsSinceEpoch(row.number(7), Qt::UTC);
        if (!row.isNull(8))
            known.impact.span.end = QDateTime::fromMSecsSinceEpoch(row.number(8), Qt::UTC);
        return known;
    }

private:
    const KnownImpact &incidentOf(const Row &row)
    {
        KnownImpact &known = m_incidents[row.number(0)];
        if (known.incident.isNull()) {
            known.incident = row.id<IncidentId>(1);
            known.page = row.id<PageId>(2);
            known.kind = row.word(3, kindFromWord);
            known.severity = row.word(4, severityFromWord);
        }
        return known;
    }

    ComponentId componentOf(const Row &row)
    {
        ComponentId &component = m_components[row.text(5)];
        if (component.isNull())
            component = row.id<ComponentId>(5);
        return component;
    }

    ComponentStatus levelOf(const Row &row)
    {
        const QString word = row.text(6);
        const auto known = m_levels.constFind(word);
        return known != m_levels.constEnd() ? *known : *m_levels.insert(word, row.word(6, componentStatusFromWord));
    }

    QHash<qint64, KnownImpact> m_incidents;
    QHash<QString, ComponentId> m_components;
    QHash<QString, ComponentStatus> m_levels;
};

/// What a query asks for beside its time, and the values it is bound to.
struct Conditions {
    QString sql;
    Values values;

    template <typename Wanted> void add(const QString &condition, const std::optional<Wanted> &wanted)
    {
        if (!wanted)
            return;
        sql += u" AND "_s + condition;
        values.append(Value(*wanted));
    }
};

template <typename Kind> std::optional<QString> textOf(const std::optional<Kind> &id)
{
    return id ? std::optional(id->text()) : std::nullopt;
}

Conditions conditionsOf(const ImpactQuery &query)
{
    Conditions conditions;
    conditions.add(u"i.page = ?"_s, textOf(query.page));
    conditions.add(u"a.component = ?"_s, textOf(query.component));
    conditions.add(u"i.severity = ?"_s, query.severity ? std::optional(severityWord(*query.severity)) : std::nullopt);
    conditions.add(uR"((SELECT r.source_name FROM incident_revision AS r
        WHERE r.incident = i.key AND r.number = i.revision) = ?)"_s,
                   query.source);
    return conditions;
}

Result<QList<KnownImpact>> listedFrom(const Database &database, const QString &affected, const QString &when,
                                      const Values &times, const Conditions &conditions)
{
    return database.list(uR"(SELECT i.key, i.id, i.page, i.kind, i.severity, a.component, a.level, a.begin_at, a.end_at
            FROM %1 CROSS JOIN incident AS i ON i.key = a.incident WHERE %2%3 ORDER BY a.begin_at)"_s.arg(
                             affected, when, conditions.sql),
                         times + conditions.values, KnownReader());
}

} // namespace

QStringList affectedSchema()
{
    return {
        uR"(CREATE TABLE affected (
            begin_at INTEGER NOT NULL, incident INTEGER NOT NULL REFERENCES incident (key), place INTEGER NOT NULL,
            component TEXT NOT NULL REFERENCES component (id), level TEXT NOT NULL, end_at INTEGER,
            PRIMARY KEY (begin_at, incident, place)) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX affected_incident ON affected (incident)"_s,
        uR"(CREATE INDEX affected_long ON affected (begin_at)
            WHERE end_at IS NULL OR end_at - begin_at > %1)"_s.arg(longest),
        u"INSERT INTO affected "_s + affectedTold(),
    };
}

Result<> addAffected(const Database &database, qint64 incident, const QList<KnownImpact> &known)
{
    for (qsizetype place = 0; place < known.size(); ++place) {
        const Impact &impact = known.at(place).impact;
        const auto end =
            impact.span.end ? std::optional(impact.span.end->toMSecsSinceEpoch()) : std::optional<qint64>();
        if (auto added = database.run(u"INSERT INTO affected VALUES (?, ?, ?, ?, ?, ?)"_s,
                                      {impact.span.begin.toMSecsSinceEpoch(), incident, place, impact.component.text(),
                                       componentStatusWord(impact.level), end});
            !added)
            return added;
    }
    return {};
}

Result<> removeAffected(const Database &database, qint64 incident)
{
    return database.run(u"DELETE FROM affected WHERE incident = ?"_s, {incident});
}

Result<QList<KnownImpact>> listedImpacts(const Database &database, const ImpactQuery &query)
{
    const Conditions conditions = conditionsOf(query);
    const qint64 from = query.within.begin.toMSecsSinceEpoch();
    const qint64 to = query.within.end ? query.within.end->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    auto found = listedFrom(database, u"affected AS a INDEXED BY affected_long"_s,
                            isLong() + u" AND a.begin_at < ? AND (a.end_at IS NULL OR a.end_at > ?)"_s,
                            {from - longest, from}, conditions);
    if (!found)
        return found;
    const auto recent =
        listedFrom(database, u"affected AS a"_s,
                   uR"(a.begin_at >= ? AND a.begin_at < ? AND (a.end_at IS NULL OR a.end_at > ? OR a.begin_at >= ?))"_s,
                   {from - longest, to, from, from}, conditions);
    if (!recent)
        return recent;
    found->append(*recent);
    return found;
}

/// Places are but an order, and windows that are left out take none.
QString affectedFaults()
{
    return uR"(SELECT (SELECT count(*) FROM (SELECT %1 FROM affected EXCEPT SELECT %1 FROM (%2)))
        + (SELECT count(*) FROM (SELECT %1 FROM (%2) EXCEPT SELECT %1 FROM affected)))"_s.arg(
        u"begin_at, incident, component, level, end_at"_s, affectedTold());
}

} // namespace noticedesk
