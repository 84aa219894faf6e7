#include "app/store/sqlite/firstschema.h"

#include "app/store/sqlite/schema.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A revision is a row that is never touched again. `revision_update` names the rows of its updates, so that an update
/// that did not change is not written again and every revision can be put together as it was. `incident` is the light
/// row of the current revision, for lists.
QStringList tables()
{
    return {
        u"PRAGMA application_id = %1"_s.arg(applicationId),
        uR"(CREATE TABLE page (
            id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, zone TEXT NOT NULL,
            language TEXT NOT NULL, status_labels TEXT NOT NULL, update_order TEXT NOT NULL, separator TEXT NOT NULL,
            stamps TEXT NOT NULL, page_line INTEGER NOT NULL, affected_line INTEGER NOT NULL, inferred TEXT NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE component (
            id TEXT NOT NULL PRIMARY KEY, page TEXT NOT NULL REFERENCES page (id), name TEXT NOT NULL,
            group_name TEXT NOT NULL, position INTEGER NOT NULL, reference TEXT NOT NULL
            ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX component_page ON component (page)"_s,
        uR"(CREATE TABLE incident (
            key INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, position INTEGER NOT NULL UNIQUE,
            revision INTEGER NOT NULL, page TEXT NOT NULL REFERENCES page (id), source_key TEXT NOT NULL,
            kind TEXT NOT NULL, title TEXT NOT NULL, severity TEXT NOT NULL, status TEXT, updates INTEGER NOT NULL,
            drafts INTEGER NOT NULL, started_at TEXT NOT NULL, latest_at TEXT NOT NULL, due TEXT,
            components TEXT NOT NULL, inferred INTEGER NOT NULL, open INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
            first_stored_at TEXT NOT NULL
            ) STRICT)"_s,
        u"CREATE UNIQUE INDEX incident_source ON incident (page, source_key) WHERE source_key <> ''"_s,
        u"CREATE INDEX incident_listed ON incident (latest_at, id) WHERE withdrawn = 0"_s,
        u"CREATE INDEX incident_open ON incident (latest_at, id) WHERE open = 1"_s,
        u"CREATE INDEX incident_drafts ON incident (latest_at, id) WHERE drafts > 0 AND withdrawn = 0"_s,
        u"CREATE INDEX incident_withdrawn ON incident (latest_at, id) WHERE withdrawn = 1"_s,
        uR"(CREATE TABLE incident_revision (
            incident INTEGER NOT NULL REFERENCES incident (key), number INTEGER NOT NULL, saved_at TEXT NOT NULL,
            author TEXT NOT NULL, act TEXT NOT NULL, page TEXT NOT NULL REFERENCES page (id), kind TEXT NOT NULL,
            title TEXT NOT NULL, severity TEXT NOT NULL, source_name TEXT NOT NULL, source_reference TEXT NOT NULL,
            source_link TEXT NOT NULL, components TEXT NOT NULL, impacts TEXT NOT NULL, window_begin TEXT,
            window_end TEXT, inferred TEXT NOT NULL, source_key TEXT NOT NULL,
            withdrawn INTEGER NOT NULL,
            PRIMARY KEY (incident, number)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE update_revision (
            key INTEGER NOT NULL PRIMARY KEY, incident INTEGER NOT NULL REFERENCES incident (key),
            number INTEGER NOT NULL, id TEXT NOT NULL, status TEXT NOT NULL, headline TEXT NOT NULL,
            body TEXT NOT NULL, posted_at TEXT NOT NULL, promise TEXT, stage TEXT NOT NULL, approved_by TEXT,
            approved_at TEXT, approved_act TEXT, approved_digest BLOB, inferred TEXT NOT NULL,
            source_key TEXT NOT NULL
            ) STRICT)"_s,
        uR"(CREATE TABLE revision_update (
            incident INTEGER NOT NULL, number INTEGER NOT NULL, place INTEGER NOT NULL,
            update_key INTEGER NOT NULL REFERENCES update_revision (key),
            PRIMARY KEY (incident, number, place),
            FOREIGN KEY (incident, number) REFERENCES incident_revision (incident, number)) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE original (
            key INTEGER NOT NULL PRIMARY KEY, incident INTEGER NOT NULL REFERENCES incident (key),
            format TEXT NOT NULL, document BLOB NOT NULL
            ) STRICT)"_s,
        u"CREATE INDEX original_incident ON original (incident)"_s,
    };
}

/// What was written stays as it was: a mistake in the program cannot rewrite history either.
QStringList historyStays()
{
    QStringList statements;
    for (const QString &table : {u"incident_revision"_s, u"update_revision"_s, u"revision_update"_s, u"original"_s})
        for (const QString &act : {u"UPDATE"_s, u"DELETE"_s})
            statements.append(
                u"CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 BEGIN SELECT RAISE(ABORT, 'history stays'); END"_s.arg(
                    table, act.toLower(), act));
    return statements;
}

} // namespace

QStringList incidentsAndRevisions()
{
    return tables() + historyStays();
}

/// The index holds no text of its own: `searched` says what is indexed, so that the index can be checked against it.
QStringList searchAndTally()
{
    return {
        uR"(CREATE VIEW searched (position, title, body, components) AS
            SELECT i.position, i.title,
                (SELECT group_concat(u.headline || char(10) || u.body, char(10))
                    FROM revision_update AS r CROSS JOIN update_revision AS u ON u.key = r.update_key
                    WHERE r.incident = i.key AND r.number = i.revision),
                i.components
            FROM incident AS i)"_s,
        uR"(CREATE VIRTUAL TABLE search USING fts5 (title, body, components, content = 'searched',
            content_rowid = 'position', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2',
            prefix = '1 2 3 4'))"_s,
        u"INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)"_s,
        u"INSERT INTO search (search) VALUES ('rebuild')"_s,
        u"CREATE INDEX incident_open_position ON incident (position) WHERE open = 1"_s,
        u"CREATE INDEX incident_drafts_position ON incident (position) WHERE drafts > 0 AND withdrawn = 0"_s,
        u"CREATE INDEX incident_withdrawn_position ON incident (position) WHERE withdrawn = 1"_s,
        uR"(CREATE TABLE tally (
            only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1), open INTEGER NOT NULL, drafts INTEGER NOT NULL,
            listed INTEGER NOT NULL, withdrawn INTEGER NOT NULL
            ) STRICT)"_s,
        uR"(INSERT INTO tally SELECT 1, count(*) FILTER (WHERE open = 1),
            count(*) FILTER (WHERE drafts > 0 AND withdrawn = 0), count(*) FILTER (WHERE withdrawn = 0),
            count(*) FILTER (WHERE withdrawn = 1) FROM incident)"_s,
    };
}

/// `search_term` answers which words are in the index. The index gathers 32 MiB before it writes: an import of
/// thousands then makes one part of it instead of many that have to be merged.
QStringList termsAndRoom()
{
    return {
        u"CREATE VIRTUAL TABLE search_term USING fts5vocab (search, 'instance')"_s,
        u"INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)"_s,
    };
}

} // namespace noticedesk
