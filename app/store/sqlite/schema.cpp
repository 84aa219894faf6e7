#include "app/store/sqlite/schema.h"

#include "app/store/sqlite/affected.h"
#include "app/store/sqlite/database.h"
#include "app/store/sqlite/firstschema.h"
#include "app/store/sqlite/saveorder.h"

#include <QCryptographicHash>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// `due` is what readers wait for: drafts promise nothing, and keep no promise.
QStringList promises()
{
    return {
        uR"(UPDATE incident SET due = (
            SELECT CASE WHEN u.status NOT IN ('resolved', 'postmortem', 'completed') THEN u.promise END
                FROM revision_update AS r CROSS JOIN update_revision AS u ON u.key = r.update_key
                WHERE r.incident = incident.key AND r.number = incident.revision AND u.stage IN ('approved', 'posted')
                ORDER BY r.place DESC LIMIT 1))"_s,
        u"CREATE INDEX incident_promised ON incident (due, id) WHERE due IS NOT NULL AND withdrawn = 0"_s,
    };
}

/// What a page wants its notices to be held against, as far as it differs from a new page's; and the findings that
/// people have let stand.
QStringList houseRules()
{
    return {
        u"ALTER TABLE page ADD COLUMN house_rules TEXT NOT NULL DEFAULT '{}'"_s,
        u"ALTER TABLE incident_revision ADD COLUMN dismissed TEXT NOT NULL DEFAULT '[]'"_s,
    };
}

/// What is taken off a page or off the desk stays in the file.
QStringList whatIsRetired()
{
    return {
        u"ALTER TABLE component ADD COLUMN standing TEXT NOT NULL DEFAULT 'offered'"_s,
        u"ALTER TABLE page ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0"_s,
    };
}

/// The light row says when planned work is to be done.
QStringList plannedWindows()
{
    return {
        u"ALTER TABLE incident ADD COLUMN window_begin TEXT"_s,
        u"ALTER TABLE incident ADD COLUMN window_end TEXT"_s,
        uR"(UPDATE incident SET (window_begin, window_end) = (SELECT r.window_begin, r.window_end
                FROM incident_revision AS r WHERE r.incident = incident.key AND r.number = incident.revision)
            WHERE kind = 'maintenance')"_s,
    };
}

/// The texts a page begins its updates with, as far as they are not those of the program.
QStringList pageTemplates()
{
    return {u"ALTER TABLE page ADD COLUMN templates TEXT NOT NULL DEFAULT '[]'"_s};
}

/// An incident stands as what may leave the house tells it; a draft tells only where nothing may leave yet.
QStringList toldStatus()
{
    return {
        uR"(UPDATE incident SET status = (
            SELECT u.status FROM revision_update AS r CROSS JOIN update_revision AS u ON u.key = r.update_key
                WHERE r.incident = incident.key AND r.number = incident.revision AND u.stage <> 'withdrawn'
                ORDER BY u.stage IN ('approved', 'posted') DESC, r.place DESC LIMIT 1) WHERE drafts > 0)"_s,
        uR"(UPDATE incident SET open = withdrawn = 0
                AND coalesce(updates = drafts OR status NOT IN ('resolved', 'postmortem', 'completed'), 1)
            WHERE drafts > 0)"_s,
        u"UPDATE tally SET open = (SELECT count(*) FROM incident WHERE open = 1)"_s,
    };
}

/// Whether a page's notices have a picture of what was affected when.
QStringList noticeTimelines()
{
    return {u"ALTER TABLE page ADD COLUMN timeline INTEGER NOT NULL DEFAULT 0"_s};
}

/// A notice style is one value, as far as it differs from that of a new page.
QStringList noticeStyles()
{
    QStringList statements{
        u"ALTER TABLE page ADD COLUMN style TEXT NOT NULL DEFAULT '{}'"_s,
        uR"(UPDATE page SET style = json_patch('{}', json_object(
            'status_labels', nullif(status_labels, 'auto'), 'update_order', nullif(update_order, 'newest_first'),
            'separator', nullif(separator, 'dash'),
            'other_zones', CASE stamps WHEN 'page_zone_and_utc' THEN json('["Etc/UTC"]') END,
            'page_line', CASE page_line WHEN 0 THEN json('false') END,
            'affected_line', CASE affected_line WHEN 0 THEN json('false') END,
            'timeline', CASE timeline WHEN 1 THEN json('true') END)))"_s,
    };
    for (const QString &column : {u"status_labels"_s, u"update_order"_s, u"separator"_s, u"stamps"_s, u"page_line"_s,
                                  u"affected_line"_s, u"timeline"_s})
        statements.append(u"ALTER TABLE page DROP COLUMN "_s + column);
    return statements;
}

Result<> applyStep(Database &database, const SchemaStep &step)
{
    return database.inTransaction([&]() -> Result<> {
        const auto version = database.number(u"PRAGMA user_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (*version >= step.version)
            return {};
        for (const QString &statement : step.statements)
            if (auto done = database.run(statement); !done)
                return done;
        return database.run(u"PRAGMA user_version = %1"_s.arg(step.version));
    });
}

} // namespace

const QList<SchemaStep> &schemaSteps()
{
    static const QList<SchemaStep> steps{
        {1, incidentsAndRevisions()},
        {2, searchAndTally()},
        {3, termsAndRoom()},
        {4, promises()},
        {5, houseRules()},
        {6, whatIsRetired()},
        {7, plannedWindows()},
        {8, pageTemplates()},
        {9, affectedSchema()},
        {10, toldStatus()},
        {11, noticeTimelines()},
        {12, noticeStyles()},
        {13, saveOrderSchema()},
    };
    return steps;
}

int newestSchema()
{
    return schemaSteps().last().version;
}

Result<> migrate(Database &database, int version)
{
    for (const SchemaStep &step : schemaSteps())
        if (step.version <= version)
            if (auto done = applyStep(database, step); !done)
                return done;
    return {};
}

Result<QList<QStringList>> schemaOf(const Database &database)
{
    return database.list(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s, {},
                         [](const Row &row) {
                             return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)};
                         });
}

Result<QList<QStringList>> expectedSchema(int version)
{
    const auto scratch = Database::open({}, Access::Memory);
    if (!scratch)
        return tl::unexpected(scratch.error());
    if (auto made = migrate(**scratch, version); !made)
        return tl::unexpected(made.error());
    return schemaOf(**scratch);
}

QByteArray schemaDigest(const QList<QStringList> &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList &each : schema)
        hash.addData(each.join(QChar(u'\0')).toUtf8() + '\n');
    return hash.result().toHex();
}

/// To be written anew with each step; a test says what it is.
QByteArray newestSchemaDigest()
{
    return "4bb40f3773677a6a4258109bdfd7fe047770d81af043869aa1bbd0cb628484d0";
}

} // namespace noticedesk
