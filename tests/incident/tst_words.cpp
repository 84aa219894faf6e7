#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsStatusWords_data();
    void readsStatusWords();
    void readsBackEveryWordItWrites();
    void printsLabelsAsPagesDo();
    void gradesComponentsAsPagesDo();
};

void TestWords::readsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<std::optional<Status>>("status");
    QTest::newRow("word") << u"in_progress"_s << std::optional(Status::InProgress);
    QTest::newRow("label") << u"In progress"_s << std::optional(Status::InProgress);
    QTest::newRow("hyphen") << u"in-progress"_s << std::optional(Status::InProgress);
    QTest::newRow("shouted") << u"RESOLVED"_s << std::optional(Status::Resolved);
    QTest::newRow("blanks around") << u" monitoring "_s << std::optional(Status::Monitoring);
    QTest::newRow("unknown") << u"surprise"_s << std::optional<Status>();
    QTest::newRow("empty") << QString() << std::optional<Status>();
    QTest::newRow("part of a word") << u"resolve"_s << std::optional<Status>();
}

void TestWords::readsStatusWords()
{
    QFETCH(QString, word);
    QTEST(statusFromWord(word), "status");
}

void TestWords::readsBackEveryWordItWrites()
{
    for (const Kind kind : {Kind::Incident, Kind::Maintenance}) {
        QCOMPARE(kindFromWord(kindWord(kind)), kind);
        for (const Status status : statusesOf(kind))
            QCOMPARE(statusFromWord(statusWord(status)), status);
    }
    for (int i = 0; i <= int(Severity::Maintenance); ++i)
        QCOMPARE(severityFromWord(severityWord(Severity(i))), Severity(i));
    for (int i = 0; i <= int(ComponentStatus::UnderMaintenance); ++i)
        QCOMPARE(componentStatusFromWord(componentStatusWord(ComponentStatus(i))), ComponentStatus(i));
    for (int i = 0; i <= int(Stage::Withdrawn); ++i)
        QCOMPARE(stageFromWord(stageWord(Stage(i))), Stage(i));
}

void TestWords::printsLabelsAsPagesDo()
{
    QCOMPARE(statusLabel(Status::InProgress), u"In progress"_s);
    QCOMPARE(statusLabel(Status::Resolved), u"Resolved"_s);
    QCOMPARE(inferenceWords(Inference::Year | Inference::Status), (QStringList{u"status"_s, u"year"_s}));
}

void TestWords::gradesComponentsAsPagesDo()
{
    QCOMPARE(severityOf(ComponentStatus::Operational), Severity::None);
    QCOMPARE(severityOf(ComponentStatus::DegradedPerformance), Severity::Minor);
    QCOMPARE(severityOf(ComponentStatus::PartialOutage), Severity::Major);
    QCOMPARE(severityOf(ComponentStatus::MajorOutage), Severity::Critical);
    QCOMPARE(severityOf(ComponentStatus::UnderMaintenance), Severity::Maintenance);
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
