#include "tests/ui/updatesdesk.h"

#include "app/incident/promiserecord.h"
#include "app/incident/shippedtemplates.h"
#include "ui/updates/missingfacts.h"
#include "ui/updates/templatemenu.h"
#include "ui/updates/updatesteps.h"

#include <QToolButton>

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
        if (!action->isSeparator() && action->shortcut().isEmpty())
            names.append(action->text());
    return names;
}

} // namespace

class TestTemplates final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAnUpdateAtTheFirstPlaceholder();
    void stepsByTabAndLeavesBehindTheLast();
    void listsTheFactsThatAreMissing();
    void isOneStepOfUndo();
    void offersWhatFitsTheIncident();
    void offersNothingWithoutAnIncident();
    void saysWhatBecameOfPromises_data();
    void saysWhatBecameOfPromises();
};

void TestTemplates::beginsAnUpdateAtTheFirstPlaceholder()
{
    UpdatesDesk desk(anOpenOne());
    desk.column->writeFrom(aTemplate(), u"From template"_s);
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
    desk.column->writeFrom(aTemplate(), u"From template"_s);
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

void TestTemplates::listsTheFactsThatAreMissing()
{
    UpdatesDesk desk(anOpenOne());
    const auto *missing = desk.column->findChild<MissingFacts *>();
    QVERIFY(!missing->isVisible());
    desk.column->writeFrom(aTemplate(), u"From template"_s);
    QVERIFY(missing->isVisible());
    const auto seen = [&] {
        QStringList facts;
        for (const QToolButton *button : missing->findChildren<QToolButton *>())
            if (button->isVisible())
                facts += button->text();
        return facts;
    };
    QCOMPARE(seen(), (QStringList{u"whom"_s, u"start time"_s}));
    auto *second = missing->findChildren<QToolButton *>().at(1);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(desk.body()->textCursor().selectedText(), u"{{start time}}"_s);
    QVERIFY(desk.body()->hasFocus());
    QTest::keyClicks(desk.body(), u"noon"_s);
    QCOMPARE(seen(), QStringList{u"whom"_s});
    QTest::keyClick(desk.body(), Qt::Key_Backtab);
    QTest::keyClicks(desk.body(), u"all"_s);
    QVERIFY(!missing->isVisible());
}

void TestTemplates::isOneStepOfUndo()
{
    UpdatesDesk desk(anOpenOne());
    desk.column->writeFrom(aTemplate(), u"From template"_s);
    desk.undo->trigger();
    QCOMPARE(desk.session.store().incident(desk.shown.id)->updates.size(), 1);
}

void TestTemplates::offersWhatFitsTheIncident()
{
    QAction choose(u"Choose"_s);
    choose.setShortcut(Qt::Key_F12);
    TemplateMenu menu(&choose);
    menu.setPage(aPage(), Kind::Incident);
    QStringList all = shownBy(menu);
    QVERIFY(!all.isEmpty());
    menu.setPage(aPage(), Kind::Maintenance);
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
