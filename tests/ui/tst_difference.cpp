#include "ui/incidents/difference.h"

#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QList<Difference> &differences)
{
    QStringList parts;
    for (const Difference &difference : differences)
        parts.append(difference.part);
    return parts;
}

} // namespace

class TestDifference final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingBetweenTheSame();
    void namesEveryPartThatDiffers();
    void showsBothTextsWhole();
    void showsAnUpdateThatOnlyOneHas();
    void marksWholeWords_data();
    void marksWholeWords();
};

void TestDifference::findsNothingBetweenTheSame()
{
    const Incident mine = anIncident();
    Incident theirs = mine;
    theirs.revision = 7;
    QCOMPARE(differences(mine, theirs, {}, QTimeZone::utc()), QList<Difference>());
}

void TestDifference::namesEveryPartThatDiffers()
{
    const Incident theirs = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(13, 9))});
    Incident mine = theirs;
    mine.title = u"Mail is late"_s;
    mine.severity = Severity::Major;
    mine.source.name = u"Example Vendor"_s;
    mine.components = {ComponentId::make(at(1, 1))};
    mine.impacts = {{mine.components.first(), ComponentStatus::MajorOutage, {at(13, 9), std::nullopt}}};
    mine.window = Interval{at(13, 9), at(13, 10)};
    mine.withdrawn = true;
    mine.inferred = Inference::Title;
    mine.updates[0].body = u"Mine"_s;
    QCOMPARE(partsOf(differences(mine, theirs, {}, QTimeZone::utc())),
             (QStringList{u"Title"_s, u"Impact"_s, u"Source"_s, u"Affects"_s, u"Times of impact"_s, u"Planned for"_s,
                          u"Place"_s, u"Guesses"_s, u"Update of 13 Jun 2024 09:00 UTC"_s}));
}

void TestDifference::showsBothTextsWhole()
{
    Incident theirs = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(13, 9), u"Their words.\nAll."_s)});
    theirs.updates[0].stage = Stage::Draft;
    Incident mine = theirs;
    mine.updates[0].status = Status::Identified;
    mine.updates[0].headline = u"My headline"_s;
    mine.updates[0].body = u"My words."_s;
    const QList<Difference> found = differences(mine, theirs, {}, QTimeZone::utc());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().mine, u"Identified · Draft · posted 13 Jun 2024 09:00 UTC\n\nMy headline\nMy words."_s);
    QCOMPARE(found.first().theirs, u"Investigating · Draft · posted 13 Jun 2024 09:00 UTC\n\nTheir words.\nAll."_s);
}

void TestDifference::showsAnUpdateThatOnlyOneHas()
{
    const Incident theirs = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(13, 9))});
    const Incident mine = withUpdate(theirs, anUpdate(Status::Identified, at(13, 10), u"Only mine."_s));
    const QList<Difference> found = differences(mine, theirs, {}, QTimeZone::utc());
    QCOMPARE(partsOf(found), QStringList{u"Update of 13 Jun 2024 10:00 UTC"_s});
    QVERIFY(found.first().mine.endsWith(u"Only mine."_s));
    QCOMPARE(found.first().theirs, u"(not there)"_s);
    QCOMPARE(differences(theirs, mine, {}, QTimeZone::utc()).first().mine, u"(not there)"_s);
}

void TestDifference::marksWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("marked");
    QTest::newRow("same") << u"a b"_s << u"a b"_s << QString();
    QTest::newRow("a word") << u"mail is late"_s << u"mail was late"_s << u"is"_s;
    QTest::newRow("half a word") << u"mail is later now"_s << u"mail is late now"_s << u"later"_s;
    QTest::newRow("the front") << u"Mail is late"_s << u"It is late"_s << u"Mail"_s;
    QTest::newRow("the end") << u"Mail is late"_s << u"Mail is lost"_s << u"late"_s;
    QTest::newRow("more at the end") << u"Mail is late again"_s << u"Mail is late"_s << u" again"_s;
    QTest::newRow("less at the end") << u"Mail is late"_s << u"Mail is late again"_s << QString();
    QTest::newRow("everything") << u"Mail"_s << u"Web"_s << u"Mail"_s;
    QTest::newRow("against nothing") << u"Mail"_s << QString() << u"Mail"_s;
    QTest::newRow("repeated words") << u"a a a"_s << u"a a"_s << u" a"_s;
    QTest::newRow("two places") << u"one two three four"_s << u"one 2 three 4"_s << u"two three four"_s;
}

void TestDifference::marksWholeWords()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    const DifferingRange range = differingRange(text, other);
    QTEST(text.mid(range.begin, range.end - range.begin), "marked");
}

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
