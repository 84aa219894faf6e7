#include "app/incident/rulelists.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestRuleLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLines();
    void findsFaults_data();
    void findsFaults();
    void readsUsageAsItWritesIt();
};

void TestRuleLists::readsLines()
{
    QCOMPARE(linesOf(u"  User   impact \n\n\tNext steps\n"_s), (QStringList{u"User impact"_s, u"Next steps"_s}));
    QCOMPARE(linesOf(u" \n "_s), QStringList());
}

void TestRuleLists::findsFaults_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("doubled"); // the words a fault names; empty: no fault
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("usage");
    const QString none;
    QTest::newRow("nothing") << QStringList() << none << none << none;
    QTest::newRow("a pair") << QStringList{u"outage = interruption"_s} << none << none << none;
    QTest::newRow("one word") << QStringList{u"Impact"_s} << none << none << u"“Impact”"_s;
    QTest::newRow("nothing instead") << QStringList{u"a ="_s} << none << none << u"“a =”"_s;
    QTest::newRow("nothing to replace") << QStringList{u"= a"_s} << none << none << u"“= a”"_s;
    QTest::newRow("twice") << QStringList{u"Impact=a"_s, u"impact=A"_s} << u"“impact=A”"_s << u"“impact=A”"_s << none;
    QTest::newRow("five words") << QStringList{u"a b c d =e"_s} << none << none << none;
    QTest::newRow("six words") << QStringList{u"a b c d = e"_s} << none << u"“a b c d = e”"_s << none;
    const QString forty(40, u'x');
    QTest::newRow("forty characters") << QStringList{forty} << none << none << forty;
    QTest::newRow("forty-one") << QStringList{forty + u'x'} << none << forty << forty;
}

void TestRuleLists::findsFaults()
{
    QFETCH(const QStringList, lines);
    const auto names = [](const QString &fault, const QString &line) {
        return line.isEmpty() ? fault.isEmpty() : fault.contains(line);
    };
    QFETCH(const QString, doubled);
    QVERIFY2(names(doubledFault(lines), doubled), qPrintable(doubledFault(lines)));
    QFETCH(const QString, label);
    QVERIFY2(names(labelFault(lines), label), qPrintable(labelFault(lines)));
    QFETCH(const QString, usage);
    QVERIFY2(names(usageFault(lines), usage), qPrintable(usageFault(lines)));
}

void TestRuleLists::readsUsageAsItWritesIt()
{
    HouseRules rules;
    setUsage(rules, {u"outage=interruption"_s, u"no pair"_s, u"e-mail = mail = post"_s});
    QCOMPARE(rules.usage, (QList<Usage>{{u"outage"_s, u"interruption"_s}, {u"e-mail"_s, u"mail = post"_s}}));
    QCOMPARE(usageLines(rules), (QStringList{u"outage = interruption"_s, u"e-mail = mail = post"_s}));
}

QTEST_GUILESS_MAIN(TestRuleLists)
#include "tst_rulelists.moc"
