#include "tests/ui/updatesdesk.h"

#include "app/incident/promiserecord.h"
#include "app/incident/shippedtemplates.h"
#include "ui/updates/templatemenu.h"
#include "ui/updates/updatesteps.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Template aTemplate()
{
    Template pattern;
    pattern.name = u"Late mail"_s;
    pattern.status = Status::Identified;
    pattern.headline = u"From the mail team"_s;
    pattern.body = u"User impact -\nMail to {{whom}} is late since {{start time}}."_s;
    return pattern;
}

Incident anOpenOne()
{
    return anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(20, 9), u"We look into it."_s)});
}

QStringList shownBy(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList names;
    for (const QAction *action : menu.actions())
        names.append(action->text());
    return names;
}

} // namespace

class TestTemplates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAnUpdateAtTheFirstPlaceholder();
    void stepsByTabAndLeavesBehindTheLast();
    void isOneStepOfUndo();
    void offersWhatFitsTheIncident();
    void offersNothingWithoutAnIncident();
    void saysWhatBecameOfPromises_data();
    void saysWhatBecameOfPromises();
};

void TestTemplates::beginsAnUpdateAtTheFirstPlaceholder()
{
    UpdatesDesk desk(anOpenOne());
    desk.column->writeFrom(aTemplate());
    const Update begun = desk.stored(1);
    QCOMPARE(begun.status, Status::Identified);
    QCOMPARE(begun.stage, Stage::Draft);
    QCOMPARE(begun.headline, aTemplate().headline);
    QCOMPARE(begun.body, aTemplate().body);
    QVERIFY(desk.body()->hasFocus());
    QCOMPARE(desk.body()->textCursor().selectedText(), u"{{whom}}"_s);
}

void TestTemplates::stepsByTabAndLeavesBehindTheLast()
{
    UpdatesDesk desk(anOpenOne());
    desk.column->writeFrom(aTemplate());
    QTest::keyClicks(desk.body(), u"all customers"_s);
    QTest::keyClick(desk.body(), Qt::Key_Tab);
    QCOMPARE(desk.body()->textCursor().selectedText(), u"{{start time}}"_s);
    QVERIFY(desk.body()->hasFocus());
    QTest::keyClicks(desk.body(), u"09:00 UTC"_s);
    QTest::keyClick(desk.body(), Qt::Key_Tab);
    QVERIFY(!desk.body()->hasFocus());
    desk.column->flush();
    QCOMPARE(desk.stored(1).body, u"User impact -\nMail to all customers is late since 09:00 UTC."_s);
}

void TestTemplates::isOneStepOfUndo()
{
    UpdatesDesk desk(anOpenOne());
    desk.column->writeFrom(aTemplate());
    desk.undo->trigger();
    QCOMPARE(desk.session.store().incident(desk.shown.id)->updates.size(), 1);
}

void TestTemplates::offersWhatFitsTheIncident()
{
    TemplateMenu menu;
    QStringList all = shownBy(menu);
    QVERIFY(!all.isEmpty());
    menu.setKind(Kind::Maintenance);
    const QStringList planned = shownBy(menu);
    QVERIFY(!planned.isEmpty());
    for (const QString &name : planned)
        QVERIFY2(!all.contains(name), qPrintable(name));
    QCOMPARE(all.size() + planned.size(), shippedTemplates().size());
}

void TestTemplates::offersNothingWithoutAnIncident()
{
    UpdatesDesk desk(anOpenOne());
    QVERIFY(desk.column->templates()->isEnabled());
    desk.column->clear();
    QVERIFY(!desk.column->templates()->isEnabled());
}

void TestTemplates::saysWhatBecameOfPromises_data()
{
    QTest::addColumn<std::optional<QDateTime>>("answeredAt");
    QTest::addColumn<QString>("remark");
    using Answer = std::optional<QDateTime>;
    QTest::newRow("in time") << Answer(at(20, 9, 50)) << u"promise kept"_s;
    QTest::newRow("late") << Answer(at(20, 10, 12)) << u"next update came 12 minute(s) late"_s;
    QTest::newRow("not yet") << Answer() << u"next update is overdue"_s;
}

void TestTemplates::saysWhatBecameOfPromises()
{
    QFETCH(std::optional<QDateTime>, answeredAt);
    Incident incident = anOpenOne();
    incident.updates[0].promise = Promise{at(20, 10)};
    if (answeredAt)
        incident = withUpdate(incident, anUpdate(Status::Identified, *answeredAt));
    QTEST(promiseRemarks(incident, at(20, 11)).value(incident.updates.first().id), "remark");
    QVERIFY(promiseRemarks(incident, at(20, 9, 40)).size() <= 1);
}

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
