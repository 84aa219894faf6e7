// bench_search STORE: the newest 50 hits for words as they are typed, against an FTS5 table without a prefix index
// over the same text (line 7), word by word in one run.
#include "app/store/sqlite/sqlitestore.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace noticedesk;
using namespace noticedesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double searchLine = 1.0 / 80;
constexpr int hits = 50;
constexpr int wordsToType = 60;

/// The bare work: a full-text table without prefix index, asked for the newest rows.
class PlainIndex final {
public:
    explicit PlainIndex(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536");
        run("CREATE VIRTUAL TABLE plain USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2')");
        run("BEGIN");
        sqlite3_prepare_v2(m_database, "INSERT INTO plain(rowid, words) VALUES(?,?)", -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_database, "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rowid DESC LIMIT 50", -1,
                           &m_select, nullptr);
    }
    ~PlainIndex()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }
    PlainIndex(const PlainIndex &) = delete;
    PlainIndex &operator=(const PlainIndex &) = delete;

    void add(qint64 row, const QByteArray &words)
    {
        sqlite3_bind_int64(m_insert, 1, row);
        sqlite3_bind_text(m_insert, 2, words.constData(), static_cast<int>(words.size()), SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }
    void finish() { run("COMMIT"); }
    void search(const QString &beginning)
    {
        const QByteArray match = '"' + beginning.toUtf8() + "\"*";
        sqlite3_bind_text(m_select, 1, match.constData(), static_cast<int>(match.size()), SQLITE_STATIC);
        while (sqlite3_step(m_select) == SQLITE_ROW) { }
        sqlite3_reset(m_select);
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

/// Fills the plain index from the store, oldest first so that rows stand in the order of time, and picks words.
QStringList fill(PlainIndex &plain, const IncidentStore &store)
{
    QStringList words;
    qint64 row = std::numeric_limits<int>::max();
    std::optional<IncidentSummary> after;
    const QRegularExpression word(u"\\b\\p{L}{4,12}\\b"_s);
    for (;;) {
        const auto page = store.summaries({}, after, 500);
        if (!page || page->isEmpty())
            break;
        for (const IncidentSummary &summary : *page) {
            const Incident incident = *store.incident(summary.id);
            QString text = incident.title;
            for (const Update &update : incident.updates)
                text += u'\n' + update.headline + u'\n' + update.body;
            plain.add(--row, text.toUtf8());
            if (row % 997 == 0)
                words.append(word.match(text, text.size() / 2).captured());
        }
        after = page->last();
    }
    plain.finish();
    words.removeAll(QString());
    return words.first(std::min<qsizetype>(words.size(), wordsToType));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_search STORE");
    const auto store = SqliteStore::open(QCoreApplication::arguments().at(1));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    const QTemporaryDir folder;
    PlainIndex plain(folder.filePath(u"plain.db"_s));
    const QStringList words = fill(plain, **store);
    QList<double> ours;
    QList<double> limit;
    for (const QString &word : words)
        for (qsizetype typed = 1; typed <= word.size(); ++typed) {
            const QString beginning = word.first(typed);
            ours.append(timed([&] { (void)(*store)->summaries({IncidentQuery::Which::All, beginning}, {}, hits); }));
            limit.append(timed([&] { plain.search(beginning); }));
        }
    const QString behind = u"%1 keys; ours p50 %2 p99 %3 ms, plain p50 %4 p99 %5 ms"_s.arg(ours.size())
                               .arg(quantile(ours, 0.5), 0, 'f', 3)
                               .arg(quantile(ours, 0.99), 0, 'f', 3)
                               .arg(quantile(limit, 0.5), 0, 'f', 3)
                               .arg(quantile(limit, 0.99), 0, 'f', 3);
    report("search as typed, newest 50, p99", quantile(ours, 0.99) / quantile(limit, 0.99), searchLine,
           qPrintable(behind));
    return 0;
}
