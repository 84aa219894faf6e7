#include "app/incident/houserulesjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHouseRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesOnlyWhatIsOtherwise();
    void givesBackEverything();
    void refusesValuesOfAnotherKind_data();
    void refusesValuesOfAnotherKind();
    void passesOverWhatItDoesNotKnow();
    void namesTheGrades();
};

namespace {

HouseRules everything()
{
    HouseRules rules;
    rules.grades = {{u"spelling"_s, Grade::Off}, {u"zone-missing"_s, Grade::Hint}, {u"of-tomorrow"_s, Grade::Error}};
    rules.sectionLabels = {u"Impact"_s};
    rules.words = {u"Müller"_s};
    rules.usage = {{u"utilise"_s, u"use"_s}, {u"prior to"_s, QString()}};
    rules.acronyms = {u"QRS"_s};
    rules.internalDomains = {u"corp.example.com"_s};
    rules.ticketKeys = {u"OPS"_s};
    rules.publicContacts = {u"jo@example.com"_s};
    rules.firstNotice = 5min;
    rules.cadence = {10min, 20min, 30min};
    rules.longIncident = 60min;
    rules.leadTime = 24h;
    rules.mostTitleCharacters = 100;
    rules.mostBodyCharacters = 1000;
    return rules;
}

std::optional<HouseRules> read(const QByteArray &json)
{
    return houseRulesFromJson(QJsonDocument::fromJson(json).object());
}

} // namespace

void TestHouseRules::writesOnlyWhatIsOtherwise()
{
    QCOMPARE(houseRulesJson({}), QJsonObject());
    HouseRules rules;
    rules.leadTime = 24h;
    QCOMPARE(houseRulesJson(rules), (QJsonObject{{u"lead_time"_s, 1440}}));
    rules = {};
    rules.sectionLabels.clear();
    QCOMPARE(houseRulesFromJson(houseRulesJson(rules)), std::optional(rules));
}

void TestHouseRules::givesBackEverything()
{
    QCOMPARE(houseRulesFromJson(houseRulesJson(everything())), std::optional(everything()));
    QCOMPARE(houseRulesFromJson({}), std::optional(HouseRules()));
}

void TestHouseRules::refusesValuesOfAnotherKind_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray &json :
         {QByteArray(R"({"grades":[]})"), QByteArray(R"({"grades":{"spelling":"loud"}})"),
          QByteArray(R"({"usage":{}})"), QByteArray(R"({"usage":[{"word":"a"}]})"), QByteArray(R"({"words":"a"})"),
          QByteArray(R"({"words":[1]})"), QByteArray(R"({"lead_time":"1"})"), QByteArray(R"({"lead_time":1e99})"),
          QByteArray(R"({"most_title_characters":null})")})
        QTest::newRow(json.constData()) << json;
}

void TestHouseRules::refusesValuesOfAnotherKind()
{
    QFETCH(QByteArray, json);
    QCOMPARE(read(json), std::nullopt);
}

void TestHouseRules::passesOverWhatItDoesNotKnow()
{
    QCOMPARE(read(R"({"of_tomorrow":{"a":[1]}})"), std::optional(HouseRules()));
}

void TestHouseRules::namesTheGrades()
{
    for (const Grade grade : {Grade::Off, Grade::Hint, Grade::Warning, Grade::Error})
        QCOMPARE(gradeFromWord(gradeWord(grade)), std::optional(grade));
    QCOMPARE(gradeFromWord(u"loud"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
