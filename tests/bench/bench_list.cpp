// bench_list STORE: from a key in the search field to the painted list (line 7), against a frame of 60 Hz.
#include "app/base/clock.h"
#include "app/store/sqlite/sqlitestore.h"
#include "tests/bench/measure.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/incidents/searchfield.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace noticedesk;
using namespace noticedesk::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16;

/// Common and rare beginnings, accents, two words, and one that nothing has.
const QStringList typedWords{u"mail"_s, u"the work"_s, u"zurich"_s,  u"database"_s,  u"rollback"_s,
                             u"kr"_s,   u"export"_s,   u"sign in"_s, u"customers"_s, u"qqqq"_s};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: bench_list STORE");
    const SystemClock clock;
    Session session(
        clock, [](const QString &file) -> Result<std::unique_ptr<IncidentStore>> { return SqliteStore::open(file); },
        u"bench"_s);
    if (const auto opened = session.open(QApplication::arguments().at(1)); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    QWidget window;
    QVBoxLayout layout(&window);
    IncidentListPane pane(session);
    layout.addWidget(pane.searchField());
    layout.addWidget(&pane);
    window.resize(320, 800);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    pane.setWhich(IncidentQuery::Which::All);

    QList<double> keys;
    for (const QString &word : typedWords) {
        for (const QChar letter : word)
            keys.append(timed([&] {
                QTest::keyClick(pane.searchField(), letter.toLatin1());
                QCoreApplication::sendPostedEvents();
                pane.list()->viewport()->repaint();
            }));
        QTest::keyClick(pane.searchField(), Qt::Key_Escape);
    }
    const QString behind = u"%1 keys, p50 %2 ms, p99 %3 ms"_s.arg(keys.size())
                               .arg(quantile(keys, 0.5), 0, 'f', 2)
                               .arg(quantile(keys, 0.99), 0, 'f', 2);
    report("7 key to painted list, p99 against a frame", quantile(keys, 0.99) / frame, 1.0, qPrintable(behind));
    return 0;
}
