#include "tests/ui/updatesdesk.h"

#include "ui/incidents/rowsentence.h"
#include "ui/session/promisewatch.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/deskview.h"
#include "ui/window/promiseacts.h"

#include <QMainWindow>
#include <QSignalSpy>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident promising(const QString &title, const QDateTime &due)
{
    Update update = anUpdate(Status::Investigating, at(20, 10), title);
    update.promise = Promise{due};
    return anIncident(title, {update});
}

QStringList titlesOf(const QSignalSpy &spy)
{
    QStringList titles;
    for (const QList<QVariant> &arguments : spy)
        titles.append(arguments.first().value<IncidentSummary>().title);
    return titles;
}

/// The window's part of it, with a desktop that only remembers.
struct Window : Desk {
    Window()
    {
        auto *desk = new DeskView(session);
        window.setCentralWidget(desk);
        acts = new PromiseActs(
            session, *desk,
            [this](const QString &, const QString &sentence, const std::function<void()> &answer) {
                notified.append(sentence);
                opened = answer;
            },
            window);
        updates = desk->updates();
    }

    void click(const QString &text) const
    {
        for (auto *button : acts->bar()->findChildren<QPushButton *>())
            if (button->text().contains(text))
                button->click();
    }

    QMainWindow window;
    PromiseActs *acts = nullptr;
    UpdatesColumn *updates = nullptr;
    QStringList notified;
    std::function<void()> opened;
};

} // namespace

class TestPromises final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void announcesEachPromiseOnceWhenItIsDue();
    void announcesAgainAfterASnooze();
    void passesOverWhatIsLongOverdue();
    void countsDownInTheStatusBar();
    void leadsToTheUpdateThatIsDue();
    void tellsTheDesktopOnlyBehindOtherWindows();
    void takesTheBarBackOnceItIsAnswered();
    void saysInTheRowHowLongItIs_data();
    void saysInTheRowHowLongItIs();
};

void TestPromises::announcesEachPromiseOnceWhenItIsDue()
{
    Desk desk;
    PromiseWatch watch(desk.session);
    QSignalSpy due(&watch, &PromiseWatch::due);
    QVERIFY(desk.keep({promising(u"Mail"_s, at(20, 12, 10)), promising(u"Web"_s, at(20, 12, 20))}));
    QCOMPARE(watch.waiting().size(), 2);
    QCOMPARE(due.size(), 0);
    desk.clock.set(at(20, 12, 10));
    watch.look();
    watch.look();
    QCOMPARE(titlesOf(due), QStringList{u"Mail"_s});
    desk.clock.set(at(20, 12, 30));
    watch.look();
    QCOMPARE(titlesOf(due), (QStringList{u"Mail"_s, u"Web"_s}));
    Incident again = *desk.session.incident(promising(u"Mail"_s, {}).id);
    Update next = anUpdate(Status::Identified, at(20, 12, 31));
    next.promise = Promise{at(20, 12, 40)};
    QVERIFY(desk.session.write(withUpdate(again, next), u"Posted"_s));
    desk.clock.set(at(20, 12, 41));
    watch.look();
    QCOMPARE(titlesOf(due), (QStringList{u"Mail"_s, u"Web"_s, u"Mail"_s}));
}

void TestPromises::announcesAgainAfterASnooze()
{
    Desk desk;
    PromiseWatch watch(desk.session);
    QSignalSpy due(&watch, &PromiseWatch::due);
    const Incident mail = promising(u"Mail"_s, at(20, 11));
    QVERIFY(desk.keep({mail}));
    QCOMPARE(due.size(), 1);
    watch.snooze(mail.id, 10);
    desk.clock.set(at(20, 12, 9));
    watch.look();
    QCOMPARE(due.size(), 1);
    desk.clock.set(at(20, 12, 10));
    watch.look();
    watch.look();
    QCOMPARE(due.size(), 2);
}

void TestPromises::passesOverWhatIsLongOverdue()
{
    Desk desk;
    PromiseWatch watch(desk.session);
    QSignalSpy due(&watch, &PromiseWatch::due);
    QVERIFY(desk.keep({promising(u"Long ago"_s, at(19, 11, 59)), promising(u"Yesterday"_s, at(19, 12, 1))}));
    QCOMPARE(titlesOf(due), QStringList{u"Yesterday"_s});
}

void TestPromises::countsDownInTheStatusBar()
{
    Window window;
    QVERIFY(window.acts->countdown()->isHidden());
    QVERIFY(window.keep({promising(u"Mail & more"_s, at(20, 12, 12))}));
    QVERIFY(!window.acts->countdown()->isHidden());
    QCOMPARE(window.acts->countdown()->text(), u"Next update due in 12 min – Mail && more"_s);
    window.clock.set(at(20, 12, 7));
    window.acts->watch()->look();
    QCOMPARE(window.acts->countdown()->text(), u"Next update due in 5 min – Mail && more"_s);
    window.clock.set(at(20, 12, 17));
    window.acts->watch()->look();
    QCOMPARE(window.acts->countdown()->text(), u"Next update was due 5 min ago – Mail && more"_s);
}

void TestPromises::leadsToTheUpdateThatIsDue()
{
    Window window;
    QVERIFY(window.keep({promising(u"Mail"_s, at(20, 12))}));
    QVERIFY(window.acts->bar()->sentence().contains(u"Mail"_s));
    window.click(u"Write"_s);
    const Incident written = *window.session.incident(promising(u"Mail"_s, {}).id);
    QCOMPARE(written.updates.size(), 2);
    QCOMPARE(written.updates.last().stage, Stage::Draft);
    QCOMPARE(window.updates->openedUpdate(), written.updates.last().id);
    window.updates->writeNext();
    QCOMPARE(window.session.incident(written.id)->updates.size(), 2);
}

void TestPromises::tellsTheDesktopOnlyBehindOtherWindows()
{
    Window window;
    window.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window.window));
    QVERIFY(window.keep({promising(u"Mail"_s, at(20, 12))}));
    QCOMPARE(window.notified, QStringList());
    window.window.hide();
    QVERIFY(window.keep({promising(u"Web"_s, at(20, 12))}));
    QCOMPARE(window.notified.size(), 1);
    QVERIFY(window.notified.first().contains(u"Web"_s));
    window.opened();
    QVERIFY(window.acts->bar()->isHidden());
    QCOMPARE(window.updates->openedUpdate(), window.session.incident(promising(u"Web"_s, {}).id)->updates.last().id);
    QCOMPARE(window.session.incident(promising(u"Web"_s, {}).id)->updates.size(), 2);
}

void TestPromises::takesTheBarBackOnceItIsAnswered()
{
    Window window;
    QVERIFY(window.keep({promising(u"Mail"_s, at(20, 12))}));
    QVERIFY(!window.acts->bar()->isHidden());
    const Incident mail = *window.session.incident(promising(u"Mail"_s, {}).id);
    window.session.write(withUpdate(mail, anUpdate(Status::Identified, at(20, 12, 1))), u"Posted"_s);
    QVERIFY(window.acts->bar()->isHidden());
    QVERIFY(window.acts->countdown()->isHidden());
}

void TestPromises::saysInTheRowHowLongItIs_data()
{
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<QString>("text");
    QTest::newRow("soon") << at(20, 12, 12) << u"Next update due in 12 min"_s;
    QTest::newRow("later") << at(20, 14) << u"Next update due 16:00 CEST"_s;
    QTest::newRow("past") << at(20, 11, 58) << u"Next update was due 2 min ago"_s;
    QTest::newRow("long past") << at(20, 8) << u"Next update was due 10:00 CEST"_s;
}

void TestPromises::saysInTheRowHowLongItIs()
{
    QFETCH(QDateTime, due);
    IncidentSummary summary;
    summary.due = due;
    QTEST(dueText(summary, at(20, 12)), "text");
}

QTEST_MAIN(TestPromises)
#include "tst_promises.moc"
