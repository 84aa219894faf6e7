#include "tests/house/arrows.h"

#include <QTest>

using namespace noticedesk::house;
using namespace Qt::StringLiterals;

class TestArrows final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFileKeepsToThePlan();
    void everyRoomIsInThePlan();
    void tellsAllowedFromForbidden_data();
    void tellsAllowedFromForbidden();
    void findsEveryForbiddenLineOfAFile();
};

void TestArrows::everyFileKeepsToThePlan()
{
    QStringList found;
    for (const SourceFile &file : sourcesUnder({u"app"_s, u"ui"_s}))
        found.append(forbiddenIncludes(file));
    QCOMPARE(found, QStringList());
}

void TestArrows::everyRoomIsInThePlan()
{
    QStringList strangers;
    for (const SourceFile &file : sourcesUnder({u"app"_s, u"ui"_s}))
        if (const QString room = roomOf(file.path); !mayInclude(room, room) && !strangers.contains(room))
            strangers.append(room);
    QCOMPARE(strangers, QStringList());
}

void TestArrows::tellsAllowedFromForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &path, const QString &include, bool allowed) {
        QTest::newRow(name) << path << include << allowed;
    };
    row("down", u"app/notice/a.cpp"_s, u"\"app/incident/update.h\""_s, true);
    row("up", u"app/incident/a.cpp"_s, u"\"app/notice/notice.h\""_s, false);
    row("sideways", u"app/notice/a.cpp"_s, u"\"app/store/incidentstore.h\""_s, false);
    row("own room", u"app/store/sqlite/a.cpp"_s, u"\"app/store/incidentstore.h\""_s, true);
    row("store to its engine's rooms", u"app/store/sqlite/a.cpp"_s, u"\"app/intake/post.h\""_s, false);
    row("acts over several rooms", u"app/desk/a.cpp"_s, u"\"app/store/incidentstore.h\""_s, true);
    row("a room to the acts", u"app/store/a.cpp"_s, u"\"app/desk/importing.h\""_s, false);
    row("core to window", u"app/desk/a.cpp"_s, u"\"ui/session/session.h\""_s, false);
    row("command line to core", u"app/cli/a.cpp"_s, u"\"app/desk/importing.h\""_s, true);
    row("window to command line", u"ui/window/a.cpp"_s, u"\"app/cli/export.h\""_s, false);
    row("window to subject", u"ui/window/a.cpp"_s, u"\"ui/updates/updateeditor.h\""_s, true);
    row("subject to window", u"ui/updates/a.cpp"_s, u"\"ui/window/mainwindow.h\""_s, false);
    row("subject to subject", u"ui/updates/a.cpp"_s, u"\"ui/incidents/incidentmodel.h\""_s, false);
    row("command to session", u"ui/commands/a.cpp"_s, u"\"ui/session/session.h\""_s, true);
    row("session to command", u"ui/session/a.cpp"_s, u"\"ui/commands/editincident.h\""_s, false);
    row("widget to store", u"ui/widgets/a.cpp"_s, u"\"app/store/incidentstore.h\""_s, false);
    row("widget to words", u"ui/widgets/a.cpp"_s, u"\"app/incident/status.h\""_s, true);
    row("main to window", u"ui/main.cpp"_s, u"\"ui/window/mainwindow.h\""_s, true);
    row("main to subject", u"ui/main.cpp"_s, u"\"ui/updates/updateeditor.h\""_s, false);
    row("room nobody drew", u"app/attic/a.cpp"_s, u"\"app/base/id.h\""_s, false);
    row("into a room nobody drew", u"app/cli/a.cpp"_s, u"\"app/attic/old.h\""_s, false);
    row("name without folder", u"app/base/a.cpp"_s, u"\"id.h\""_s, false);
    row("way back", u"app/base/a.cpp"_s, u"\"../incident/update.h\""_s, false);
    row("tests", u"app/base/a.cpp"_s, u"\"tests/incident/builders.h\""_s, false);
    row("generated", u"ui/window/a.cpp"_s, u"\"ui_mainwindow.h\""_s, true);
    row("library", u"app/base/a.cpp"_s, u"<tl/expected.hpp>"_s, true);
    row("window's library in core", u"app/notice/a.cpp"_s, u"<QtGui/QColor>"_s, false);
    row("window's library in window", u"ui/window/a.cpp"_s, u"<QtGui/QColor>"_s, true);
}

void TestArrows::tellsAllowedFromForbidden()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    const QStringList found = forbiddenIncludes({path, u"#include %1\n"_s.arg(include)});
    QTEST(found.isEmpty(), "allowed");
}

void TestArrows::findsEveryForbiddenLineOfAFile()
{
    const SourceFile file{u"app/base/a.cpp"_s,
                          u"#include \"app/base/id.h\"\n  #  include \"app/store/incidentstore.h\"\n"
                          "// #include \"app/desk/importing.h\"\n#include \"ui/session/session.h\"\n"_s};
    const QStringList expected = {u"app/base/a.cpp may not include \"app/store/incidentstore.h\""_s,
                                  u"app/base/a.cpp may not include \"ui/session/session.h\""_s};
    QCOMPARE(forbiddenIncludes(file), expected);
}

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
