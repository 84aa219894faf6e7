#include "app/store/sqlite/sqlitestore.h"
#include "tests/incident/builders.h"

#include <QCoreApplication>

#include <cstdio>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// writer FILE [COUNT]: types into one incident, and starts another one every ten saves, until somebody ends it or
/// COUNT saves were tried. A line `<id> <revision>` follows each save that succeeded, `! <reason>` each that did not.
int main(int argumentCount, char **arguments)
{
    const QCoreApplication application(argumentCount, arguments);
    const QString file = QCoreApplication::arguments().value(1);
    const int count = QCoreApplication::arguments().value(2, u"1000000"_s).toInt();
    const auto store = SqliteStore::open(file);
    if (!store || !(*store)->save({{aPage()}, {}, {}, {}}, aDrafter())) {
        std::puts("! not opened");
        return 1;
    }
    Incident incident;
    for (int i = 0; i < count; ++i) {
        if (i % 10 == 0) {
            incident = anIncident(u"Typed"_s, {anUpdate(Status::Investigating, at(13, 9), u"The"_s)});
            incident.id = IncidentId::make(at(13, 9));
        }
        incident.updates.first().body += u" words %1"_s.arg(i);
        if (const auto saved = (*store)->save({{}, {}, {incident}, {}}, aDrafter()); !saved) {
            std::printf("! %s\n", qPrintable(saved.error().message));
            std::fflush(stdout);
            continue;
        }
        ++incident.revision;
        std::printf("%s %d\n", qPrintable(incident.id.text()), incident.revision);
        std::fflush(stdout);
    }
    return 0;
}
