#include "tests/cli/filledstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestFiguresCommand final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysTheFiguresOfOneIncident();
    void measuresReviewsByTheHistory();
    void saysTheFiguresOfAPeriod();
    void countsPlannedWorkThatWasAnnouncedBefore();
};

void TestFiguresCommand::saysTheFiguresOfOneIncident()
{
    const Tool tool;
    importAll(tool);
    const QString id = idOf(tool, u"queue"_s);
    const Ran ran = tool.run({u"figures"_s, id});
    QVERIFY2(ran.out.contains("Time to first notice\tunknown\n"), ran.out.constData());
    QVERIFY2(ran.out.contains("Time to resolve\t45 min\n"), ran.out.constData());
    const QJsonObject json = QJsonDocument::fromJson(tool.run({u"figures"_s, id, u"--json"_s}).out).object();
    QVERIFY(tool.run({u"figures"_s, idOf(tool, u"search"_s)}).out.endsWith("Impact on Search\t1 h\n"));
    QCOMPARE(json["figures"_L1]["time_to_resolve"_L1], QJsonValue(45 * 60));
    QCOMPARE(json["figures"_L1]["time_to_first_notice"_L1], QJsonValue());
    QVERIFY(json["figures"_L1].toObject().contains(u"time_to_first_notice"_s));
}

void TestFiguresCommand::measuresReviewsByTheHistory()
{
    const Tool tool;
    Incident incident = numbered(1);
    incident.updates.first().stage = Stage::InReview;
    save(tool, {incident});
    const auto store = SqliteStore::open(tool.storeFile());
    incident.revision = 1;
    incident.updates.first() = approved(incident.updates.first(), aDrafter());
    QVERIFY((*store)->save({{}, {}, {incident}, {}}, {u"reviewer"_s, aDrafter().at.addSecs(600), u"Approved"_s}));
    const Ran ran = tool.run({u"figures"_s, u"0190"_s});
    QVERIFY2(ran.out.contains("Review time\t10 min\n"), ran.out.constData());
}

void TestFiguresCommand::saysTheFiguresOfAPeriod()
{
    const Tool tool;
    importAll(tool);
    const QJsonObject json =
        QJsonDocument::fromJson(
            tool.run({u"figures"_s, u"--from"_s, u"2025-06-12"_s, u"--to"_s, u"2025-06-13"_s, u"--json"_s}).out)
            .object();
    QCOMPARE(json["incidents"_L1].toInt(), 2);
    for (const QJsonValue &figure : json["figures"_L1].toArray())
        if (figure["figure"_L1].toString() == u"time_to_resolve"_s) {
            QCOMPARE(figure["median"_L1], QJsonValue(45 * 60));
            QCOMPARE(figure["unknown"_L1], QJsonValue(1));
            QCOMPARE(figure["incidents"_L1][0]["id"_L1].toString(), idOf(tool, u"queue"_s));
        }
    const Ran text = tool.run({u"figures"_s, u"--from"_s, u"2025-06-12"_s, u"--to"_s, u"2025-06-13"_s});
    QVERIFY2(text.out.contains("Time to resolve\t45 min\t45 min\t1\t1\n"), text.out.constData());
}

void TestFiguresCommand::countsPlannedWorkThatWasAnnouncedBefore()
{
    const Tool tool;
    Incident planned = numbered(1);
    planned.kind = Kind::Maintenance;
    planned.updates.first().status = Status::Scheduled;
    planned.window = Interval{at(20, 2), at(20, 4)};
    save(tool, {planned});
    const Ran ran = tool.run({u"figures"_s, u"--from"_s, u"2024-06-20"_s, u"--to"_s, u"2024-06-20"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(ran.out)["incidents"_L1].toInt(), 1);
}

QTEST_APPLESS_MAIN(TestFiguresCommand)
#include "tst_figures_command.moc"
