#include "tests/house/rules.h"

#include <QTest>

using namespace noticedesk::house;
using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const SourceFile &);
Q_DECLARE_METATYPE(Rule)

class TestRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileKeepsTheRules_data();
    void everyFileKeepsTheRules();
    void tellsRightFromWrong_data();
    void tellsRightFromWrong();
};

namespace {

const QStringList program = {u"app"_s, u"ui"_s};
const QStringList everything = {u"app"_s, u"ui"_s, u"tests"_s};

} // namespace

void TestRules::everyFileKeepsTheRules_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("size") << Rule(outgrown) << everything;
    QTest::newRow("sql") << Rule(straySql) << program;
    QTest::newRow("finished") << Rule(unfinished) << everything;
    QTest::newRow("clock") << Rule(strayClock) << program;
    QTest::newRow("names") << Rule(vagueName) << program;
}

void TestRules::everyFileKeepsTheRules()
{
    QFETCH(Rule, rule);
    QFETCH(QStringList, folders);
    QStringList found;
    for (const SourceFile &file : sourcesUnder(folders))
        found.append(rule(file));
    QCOMPARE(found, QStringList());
}

void TestRules::tellsRightFromWrong_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *name, Rule rule, const QString &path, const QString &text, bool right) {
        QTest::newRow(name) << rule << path << text << right;
    };
    row("400 lines", outgrown, u"app/a.cpp"_s, u"\n"_s.repeated(400), true);
    row("401 lines", outgrown, u"app/a.cpp"_s, u"\n"_s.repeated(401), false);

    row("query in the engine", straySql, u"app/store/sqlite/a.cpp"_s, u"\"SELECT id FROM page\""_s, true);
    row("query elsewhere", straySql, u"app/desk/a.cpp"_s, u"\"SELECT id FROM page\""_s, false);
    row("query in small letters", straySql, u"app/desk/a.cpp"_s, u"u\"select id from page\"_s"_s, false);
    row("raw query", straySql, u"app/store/a.cpp"_s, u"R\"(\n    insert or ignore into page values (1))\""_s, false);
    row("pragma", straySql, u"app/cli/a.cpp"_s, u"\"PRAGMA user_version\""_s, false);
    row("header of the database", straySql, u"ui/session/a.cpp"_s, u"#include <QSqlQuery>"_s, false);
    row("words for a person", straySql, u"ui/window/a.cpp"_s, u"tr(\"Select one from the list\")"_s, true);
    row("pragma once", straySql, u"app/base/a.h"_s, u"#pragma once\n"_s, true);

    row("finished", unfinished, u"app/a.cpp"_s, u"// Mastodons todour."_s, true);
    row("left for later", unfinished, u"app/a.cpp"_s, u"// TO%1 later"_s.arg(u"DO"_s), false);
    row("left broken", unfinished, u"app/a.cpp"_s, u"int a; // FIX%1"_s.arg(u"ME"_s), false);

    row("the clock itself", strayClock, u"app/base/clock.cpp"_s, u"QDateTime::currentDateTimeUtc()"_s, true);
    row("a clock of one's own", strayClock, u"app/cli/a.cpp"_s, u"QDateTime::currentDateTime()"_s, false);
    row("asking the clock", strayClock, u"app/cli/a.cpp"_s, u"clock.now()"_s, true);

    row("name", vagueName, u"ui/updates/updateeditor.h"_s, QString(), true);
    row("no name", vagueName, u"ui/updates/updatemanager.h"_s, QString(), false);
}

void TestRules::tellsRightFromWrong()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(rule({path, text}).isEmpty(), "right");
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
