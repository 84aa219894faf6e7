#include "app/incident/shippedtemplates.h"

#include <QDir>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestTemplate final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsPlaceholders_data();
    void findsPlaceholders();
    void readsATemplate();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void shipsOneForEachStage();
};

void TestTemplate::findsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // fact|what stands in the text
    QTest::newRow("none") << u"Mail {is} late }}"_s << QStringList();
    QTest::newRow("one") << u"Since {{time}}."_s << QStringList{u"time|{{time}}"_s};
    QTest::newRow("with blanks") << u"{{ start time }}"_s << QStringList{u"start time|{{ start time }}"_s};
    QTest::newRow("two in a line") << u"{{a}}{{b}}"_s << QStringList{u"a|{{a}}"_s, u"b|{{b}}"_s};
    QTest::newRow("not closed") << u"{{a"_s << QStringList();
    QTest::newRow("opened twice") << u"{{a {{b}}"_s << QStringList{u"b|{{b}}"_s};
    QTest::newRow("over a line end") << u"{{a\nb}} {{c}}"_s << QStringList{u"c|{{c}}"_s};
    QTest::newRow("longer than a fact") << u"{{%1}}"_s.arg(QString(81, u'a')) << QStringList();
}

void TestTemplate::findsPlaceholders()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Placeholder &placeholder : placeholdersIn(text))
        found.append(placeholder.fact + u'|' + text.mid(placeholder.range.begin, placeholder.range.length));
    QTEST(found, "found");
}

void TestTemplate::readsATemplate()
{
    Template expected;
    expected.name = u"Work: begun"_s;
    expected.kind = Kind::Maintenance;
    expected.status = Status::InProgress;
    expected.title = u"{{service}}: work"_s;
    expected.headline = u"Note"_s;
    expected.body = u"First -\n\nSecond: line"_s;
    expected.security = true;
    const auto read =
        readTemplate(u"name: Work: begun\r\nKind: maintenance\nStatus: In progress\nTitle: {{service}}: work\n"
                     "Headline: Note\nSecurity: yes\n\n\nFirst -\n\nSecond: line\n\n"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, expected);
}

void TestTemplate::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no name") << u"Status: resolved\n\nText"_s;
    QTest::newRow("no body") << u"Name: a\n\n\n"_s;
    QTest::newRow("unknown key") << u"Name: a\nColour: red\n\nText"_s;
    QTest::newRow("no key") << u"Name: a\nText without an empty line before it"_s;
    QTest::newRow("unknown status") << u"Name: a\nStatus: lost\n\nText"_s;
    QTest::newRow("status of another kind") << u"Name: a\nStatus: scheduled\n\nText"_s;
    QTest::newRow("unknown kind") << u"Name: a\nKind: party\n\nText"_s;
    QTest::newRow("half secure") << u"Name: a\nSecurity: perhaps\n\nText"_s;
}

void TestTemplate::refusesWhatIsNone()
{
    QFETCH(QString, text);
    const auto read = readTemplate(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
}

void TestTemplate::shipsOneForEachStage()
{
    const QList<Template> templates = shippedTemplates();
    QCOMPARE(templates.size(), 17);
    QCOMPARE(QDir(u"resources/templates"_s).entryList({u"*.md"_s}).size(), templates.size());
    QSet<QString> names;
    for (const Template &pattern : templates) {
        names.insert(pattern.name);
        QVERIFY2(!placeholdersIn(pattern.body).isEmpty(), qPrintable(pattern.name));
    }
    QCOMPARE(names.size(), templates.size());
    QVERIFY(!templates.first().title.isEmpty());
}

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
