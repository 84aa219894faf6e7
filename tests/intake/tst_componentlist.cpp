#include "app/intake/componentlist.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

using Components = QList<PostComponent>;
Q_DECLARE_METATYPE(Components)

class TestComponentList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void knowsTheLine_data();
    void knowsTheLine();
};

void TestComponentList::readsLists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<Components>("components");
    const auto row = [](const char *list, const Components &components) {
        QTest::newRow(list) << QString::fromUtf8(list) << components;
    };
    const auto alone = [](const QString &name) { return PostComponent{name, {}, {}}; };
    const auto in = [](const QString &group, const QString &name) { return PostComponent{name, group, {}}; };

    row("Mail", {alone(u"Mail"_s)});
    row("Mail and Calendar", {alone(u"Mail"_s), alone(u"Calendar"_s)});
    row("Mail, Calendar, and Search", {alone(u"Mail"_s), alone(u"Calendar"_s), alone(u"Search"_s)});
    row("Mail, Calendar and Search", {alone(u"Mail"_s), alone(u"Calendar"_s), alone(u"Search"_s)});
    row("Search and Find, Mail, and Drag and Drop",
        {alone(u"Search and Find"_s), alone(u"Mail"_s), alone(u"Drag and Drop"_s)});
    row("Search and Find and Mail", {alone(u"Search and Find"_s), alone(u"Mail"_s)});
    row("Web (Login, Search)", {in(u"Web"_s, u"Login"_s), in(u"Web"_s, u"Search"_s)});
    row("API, Mail, and Web (Login, Drag and Drop)",
        {alone(u"API"_s), alone(u"Mail"_s), in(u"Web"_s, u"Login"_s), in(u"Web"_s, u"Drag and Drop"_s)});
    row("Web (Login) and Mail (IMAP and POP)", {in(u"Web"_s, u"Login"_s), in(u"Mail"_s, u"IMAP and POP"_s)});
    row("Basics (Student Mail (Suite 365))", {in(u"Basics"_s, u"Student Mail (Suite 365)"_s)});
    row("_Old (Feed - Live - A, B (x, y))", {in(u"_Old"_s, u"Feed - Live - A"_s), in(u"_Old"_s, u"B (x, y)"_s)});
    row("Reports - Billing | Invoicing", {alone(u"Reports - Billing | Invoicing"_s)});
    row("Storage (EU) nodes", {alone(u"Storage (EU) nodes"_s)});
    row("f(x)", {alone(u"f(x)"_s)});
    row("1,000 nodes", {alone(u"1,000 nodes"_s)});
    row("Mail, Mail", {alone(u"Mail"_s)});
    row("Smile :), Mail", {alone(u"Smile :)"_s), alone(u"Mail"_s)});
    row("Open (, Mail", {alone(u"Open ("_s), alone(u"Mail"_s)});
    row("Sand and", {alone(u"Sand and"_s)});
    row("Empty ()", {alone(u"Empty ()"_s)});
    row("", {});
    row(" , ,", {});
}

void TestComponentList::readsLists()
{
    QFETCH(QString, list);
    QTEST(componentsIn(list), "components");
}

void TestComponentList::knowsTheLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("maintenance");
    QTest::newRow("over") << u"This incident affected: Mail."_s << u"Mail"_s << false;
    QTest::newRow("open") << u"This incident affects: Mail and Web."_s << u"Mail and Web"_s << false;
    QTest::newRow("planned") << u"This scheduled maintenance affected: Mail."_s << u"Mail"_s << true;
    QTest::newRow("without period") << u"This incident affected: v1.2"_s << u"v1.2"_s << false;
    QTest::newRow("empty") << u"This incident affected:"_s << u""_s << false;
    QTest::newRow("sentence") << u"This incident affected all of us."_s << QString() << false;
    QTest::newRow("in a sentence") << u"We know: This incident affected: Mail."_s << QString() << false;
}

void TestComponentList::knowsTheLine()
{
    QFETCH(QString, line);
    QFETCH(QString, list);
    const auto read = affectedLine(line);
    QCOMPARE(read.has_value(), !list.isNull());
    if (!read)
        return;
    QCOMPARE(read->list, list);
    QTEST(read->maintenance, "maintenance");
}

QTEST_APPLESS_MAIN(TestComponentList)
#include "tst_componentlist.moc"
