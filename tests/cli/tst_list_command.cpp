#include "tests/cli/filledstore.h"

#include <QSet>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestListCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsNewestFirst();
    void listsWhatIsSearchedFor_data();
    void listsWhatIsSearchedFor();
    void listsNothingOfAnEmptyStore();
    void listsMoreThanOnePortion();
};

void TestListCommand::listsNewestFirst()
{
    const Tool tool;
    importAll(tool);
    const QJsonArray rows = list(tool);
    QCOMPARE(titles(rows), (QStringList{u"Search is slow"_s, u"Portal is down"_s, u"Queue is slow"_s}));
    const QJsonObject expected{{u"id"_s, rows.at(1)["id"_L1]},
                               {u"title"_s, u"Portal is down"_s},
                               {u"page"_s, u"Example Mail"_s},
                               {u"kind"_s, u"incident"_s},
                               {u"status"_s, u"identified"_s},
                               {u"severity"_s, u"none"_s},
                               {u"updates"_s, 1},
                               {u"latest"_s, u"2025-06-13T07:00:00.000Z"_s}};
    QCOMPARE(rows.at(1).toObject(), expected);
    const QByteArray line = tool.run({u"list"_s}).out.split('\n').at(1);
    QCOMPARE(line,
             idOf(tool, u"portal"_s).toUtf8()
                 + "\t2025-06-13T07:00:00.000Z\tidentified\tnone\tExample Mail\tPortal is down");
}

void TestListCommand::listsWhatIsSearchedFor_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("word of a title") << u"portal"_s << QStringList{u"Portal is down"_s};
    QTest::newRow("beginning of the last word") << u"is slo"_s << QStringList{u"Search is slow"_s, u"Queue is slow"_s};
    QTest::newRow("word of a body") << u"certificate"_s << QStringList{u"Portal is down"_s};
    QTest::newRow("component") << u"outbound"_s << QStringList{u"Queue is slow"_s};
    QTest::newRow("nothing such") << u"printer"_s << QStringList();
    QTest::newRow("wildcard") << u"port*l"_s << QStringList();
    QTest::newRow("quote") << u"\"' OR 1=1 --"_s << QStringList();
    QTest::newRow("blank") << u"  "_s << QStringList{u"Search is slow"_s, u"Portal is down"_s, u"Queue is slow"_s};
}

void TestListCommand::listsWhatIsSearchedFor()
{
    QFETCH(QString, search);
    const Tool tool;
    importAll(tool);
    QTEST(titles(list(tool, search)), "found");
}

void TestListCommand::listsNothingOfAnEmptyStore()
{
    const Tool tool;
    save(tool, {});
    QCOMPARE(tool.run({u"list"_s}), (Ran{0, {}, {}}));
    QCOMPARE(tool.run({u"list"_s, u"--json"_s}), (Ran{0, "[]\n", {}}));
}

void TestListCommand::listsMoreThanOnePortion()
{
    const Tool tool;
    QList<Incident> incidents;
    for (quint64 number = 0; number < 1001; ++number)
        incidents.append(numbered(number));
    save(tool, incidents);
    const QStringList listed = titles(list(tool));
    QCOMPARE(listed.size(), 1001);
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), 1001);
    QCOMPARE(tool.run({u"list"_s}).out.count('\n'), 1001);
}

QTEST_APPLESS_MAIN(TestListCommand)
#include "tst_list_command.moc"
