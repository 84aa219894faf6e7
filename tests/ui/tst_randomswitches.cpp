#include "tests/ui/updatesdesk.h"

#include <QApplication>
#include <QRandomGenerator>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// Text must never go to another update than the one it was typed into, whatever is done in whatever order. The
/// number of steps is 1,500; NOTICEDESK_SWITCHES sets another.
class TestRandomSwitches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesEveryTextWithItsOwnUpdate_data();
    void storesEveryTextWithItsOwnUpdate();
};

namespace {

struct Texts {
    QString headline;
    QString body;

    bool operator==(const Texts &) const = default;
};

/// What must be stored, kept beside the program under test.
using Model = QHash<UpdateId, Texts>;

Incident aStory(const QString &title)
{
    QList<Update> updates;
    for (int i = 0; i < 4; ++i) {
        Update update = anUpdate(Status::Investigating, at(2 + i, 3), title + u" %1 "_s.arg(i));
        update.stage = i < 2 ? Stage::Posted : Stage::Draft;
        updates.append(update);
    }
    return anIncident(title, updates);
}

Model storedTexts(const UpdatesDesk &desk, const QList<IncidentId> &incidents)
{
    Model texts;
    for (const IncidentId &id : incidents) {
        const Incident incident = desk.session.store().incident(id).value();
        for (const Update &update : incident.updates)
            texts.insert(update.id, {update.headline, update.body});
    }
    return texts;
}

void typeSomewhere(UpdatesDesk &desk, Model &model, QRandomGenerator &random)
{
    if (desk.column->openedUpdate().isNull())
        return;
    const QString text = QString(QChar(u'a' + random.bounded(26))).repeated(1 + random.bounded(3));
    Texts &texts = model[desk.column->openedUpdate()];
    const bool intoBody = random.bounded(3) > 0;
    GrowingTextEdit *field = intoBody ? desk.body() : desk.headline();
    (intoBody ? texts.body : texts.headline).append(text);
    field->setFocus();
    field->moveCursor(QTextCursor::End);
    QTest::keyClicks(field, text);
}

void act(UpdatesDesk &desk, Model &model, const QList<IncidentId> &incidents, QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0: desk.show(incidents.at(random.bounded(int(incidents.size())))); break;
    case 1:
    case 2: desk.column->openUpdate(desk.shown.updates.at(random.bounded(4)).id); break;
    case 3: QApplication::processEvents(); break;
    case 4: desk.clock.set(desk.clock.now().addMSecs(random.bounded(4000))); break;
    case 5: desk.column->updateActions().at(1 + random.bounded(3))->trigger(); break;
    default: typeSomewhere(desk, model, random);
    }
}

} // namespace

void TestRandomSwitches::storesEveryTextWithItsOwnUpdate_data()
{
    QTest::addColumn<int>("pause");
    QTest::newRow("stored as soon as possible") << 0;
    QTest::newRow("stored now and then") << 3;
    QTest::newRow("stored when asked") << 3'600'000;
}

void TestRandomSwitches::storesEveryTextWithItsOwnUpdate()
{
    QFETCH(int, pause);
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("NOTICEDESK_SWITCHES", &isSet);
    const int steps = (isSet ? asked : 1500) / 3;

    QRandomGenerator random(20240627);
    UpdatesDesk desk(aStory(u"First"_s), {pause, pause, pause});
    desk.keep({aStory(u"Second"_s)});
    const QList<IncidentId> incidents = {aStory(u"First"_s).id, aStory(u"Second"_s).id};
    Model model = storedTexts(desk, incidents);
    for (int step = 0; step < steps; ++step) {
        act(desk, model, incidents, random);
        if (step % 25 == 24) {
            desk.column->flush();
            QVERIFY2(storedTexts(desk, incidents) == model, qPrintable(u"after step %1"_s.arg(step)));
            QVERIFY(!desk.column->hasUnsaved());
        }
    }
    desk.column->flush();
    QVERIFY(storedTexts(desk, incidents) == model);

    while (desk.undo->isEnabled()) {
        desk.show(incidents.at(random.bounded(2)));
        desk.undo->trigger();
        desk.show(desk.shown.id);
        QVERIFY(!desk.column->hasUnsaved());
    }
}

QTEST_MAIN(TestRandomSwitches)
#include "tst_randomswitches.moc"
