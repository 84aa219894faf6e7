#include "app/store/sqlite/verification.h"

#include "app/store/sqlite/affected.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/incidentrows.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

/// What has to be 0, and what it means if it is not.
struct Rule {
    QString sql;
    const char *fault;
};

tl::unexpected<Error> damaged(const Database &database, const QString &fault)
{
    return failure(Error::Code::Unreadable,
                   Sentences::tr("“%1” is damaged (%2). Open a backup of it instead.").arg(database.file(), fault));
}

/// `sql` answers "ok", or lines that say what is wrong.
Result<> checkedBy(const QString &sql, const Database &database)
{
    const auto lines = database.list(sql, {}, [](const Row &row) { return row.text(0); });
    if (!lines)
        return tl::unexpected(lines.error());
    if (*lines == QStringList{u"ok"_s})
        return {};
    return damaged(database, lines->value(0));
}

Result<> checkedBy(const QList<Rule> &rules, const Database &database)
{
    for (const Rule &rule : rules) {
        const auto faults = database.number(rule.sql);
        if (!faults)
            return tl::unexpected(faults.error());
        if (*faults != 0)
            return damaged(database, Sentences::tr(rule.fault));
    }
    return {};
}

/// Reads every revision and every original.
Result<> checkReadable(const Database &database)
{
    const auto keys =
        database.list(u"SELECT key FROM incident ORDER BY key"_s, {}, [](const Row &row) { return row.number(0); });
    if (!keys)
        return tl::unexpected(keys.error());
    for (const qint64 key : *keys) {
        if (const auto revisions = storedRevisions(database, key); !revisions)
            return tl::unexpected(revisions.error());
        if (const auto originals = storedOriginals(database, key); !originals)
            return tl::unexpected(originals.error());
    }
    return {};
}

const QList<Rule> &countRules()
{
    static const QList<Rule> rules{
        {uR"(SELECT count(*) FROM incident AS i LEFT JOIN incident_revision AS r
            ON r.incident = i.key AND r.number = i.revision WHERE r.number IS NULL)"_s,
         QT_TRANSLATE_NOOP("SqliteStore", "an incident has lost its text")},
        {uR"(SELECT count(*) FROM incident AS i WHERE i.revision <>
            (SELECT count(*) FROM incident_revision AS r WHERE r.incident = i.key))"_s,
         QT_TRANSLATE_NOOP("SqliteStore", "an incident has lost a revision")},
        {uR"(SELECT count(*) FROM revision_update AS r LEFT JOIN update_revision AS u
            ON u.key = r.update_key AND u.incident = r.incident WHERE u.key IS NULL)"_s,
         QT_TRANSLATE_NOOP("SqliteStore", "an update has lost its text")},
    };
    return rules;
}

} // namespace

Result<> quickChecked(const Database &database)
{
    return checkedBy(u"PRAGMA quick_check(1)"_s, database);
}

Result<> countsAgree(const Database &database)
{
    return checkedBy(countRules(), database);
}

Result<> verified(const Database &database)
{
    if (auto sound = checkedBy(u"PRAGMA integrity_check(1)"_s, database); !sound)
        return sound;
    const auto orphans = database.list(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) { return row.text(0); });
    if (!orphans)
        return tl::unexpected(orphans.error());
    if (!orphans->isEmpty())
        return damaged(database, Sentences::tr("something refers to what is not there"));
    if (auto counted = countsAgree(database); !counted)
        return counted;
    const QList<Rule> tally{
        {uR"(SELECT count(*) FROM tally AS t WHERE t.listed <> (SELECT count(*) FROM incident WHERE withdrawn = 0)
            OR t.withdrawn <> (SELECT count(*) FROM incident WHERE withdrawn = 1)
            OR t.open <> (SELECT count(*) FROM incident WHERE open = 1)
            OR t.drafts <> (SELECT count(*) FROM incident WHERE drafts > 0 AND withdrawn = 0))"_s,
         QT_TRANSLATE_NOOP("SqliteStore", "the lists are miscounted")},
        {affectedFaults(), QT_TRANSLATE_NOOP("SqliteStore", "the overview shows windows that no incident has")},
    };
    if (auto counted = checkedBy(tally, database); !counted)
        return counted;
    if (auto readable = checkReadable(database); !readable)
        return readable;
    if (database.access() == Access::ReadOnly || database.access() == Access::Immutable)
        return {};
    return database.run(u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s);
}

} // namespace noticedesk
