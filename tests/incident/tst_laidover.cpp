#include "app/incident/laidover.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestLaidOver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatWasChangedHere();
    void keepsWhatWasChangedThere();
    void keepsAnUpdateThatWasAddedThere();
    void prefersMineWhereBothChanged();
};

void TestLaidOver::takesWhatWasChangedHere()
{
    const Incident before = anIncident();
    Incident mine = before;
    mine.title = u"Mine"_s;
    mine.severity = Severity::Major;
    QCOMPARE(laidOver(before, before, mine), mine);
}

void TestLaidOver::keepsWhatWasChangedThere()
{
    const Incident before = anIncident();
    Incident theirs = before;
    theirs.severity = Severity::Critical;
    theirs.revision = 7;
    Incident mine = before;
    mine.title = u"Mine"_s;
    Incident both = theirs;
    both.title = u"Mine"_s;
    QCOMPARE(laidOver(theirs, before, mine), both);
}

void TestLaidOver::keepsAnUpdateThatWasAddedThere()
{
    const Update first = anUpdate(Status::Investigating, at(1, 9));
    const Incident before = anIncident(u"Mail"_s, {first});
    const Update added = anUpdate(Status::Identified, at(1, 10));
    Update changed = first;
    changed.body = u"Mine"_s;
    const Incident whole = laidOver(withUpdate(before, added), before, withUpdate(before, changed));
    QCOMPARE(whole.updates, (QList<Update>{changed, added}));
}

void TestLaidOver::prefersMineWhereBothChanged()
{
    const Incident before = anIncident();
    Incident theirs = before;
    theirs.title = u"Theirs"_s;
    Incident mine = before;
    mine.title = u"Mine"_s;
    QCOMPARE(laidOver(theirs, before, mine).title, u"Mine"_s);
}

QTEST_APPLESS_MAIN(TestLaidOver)
#include "tst_laidover.moc"
