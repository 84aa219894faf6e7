#include "app/incident/noticestylejson.h"
#include "app/incident/shippedstyles.h"

#include <QJsonDocument>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestNoticeStyleJson final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingOfThePost();
    void comesBack();
    void comesBackShipped();
    void passesOverWhatItDoesNotKnow();
    void refusesWhatIsNoStyle_data();
    void refusesWhatIsNoStyle();
};

void TestNoticeStyleJson::saysNothingOfThePost()
{
    QCOMPARE(noticeStyleJson(NoticeStyle()), QJsonObject());
    QCOMPARE(noticeStyleFromJson({}), std::optional(NoticeStyle()));
}

void TestNoticeStyleJson::comesBack()
{
    const NoticeStyle style{NoticeStyle::StatusLabels::Never,
                            NoticeStyle::Order::OldestFirst,
                            NoticeStyle::Separator::Colon,
                            {"Etc/UTC", "Asia/Tokyo"},
                            false,
                            false,
                            true,
                            {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}},
                            {{250, 251, 252}, {0, 0, 0}, {16, 32, 64}},
                            u"data:image/png;base64,AAAA"_s,
                            u"Ask \"us\" </script> 🔥"_s};
    const QByteArray written = QJsonDocument(noticeStyleJson(style)).toJson();
    QCOMPARE(noticeStyleFromJson(QJsonDocument::fromJson(written).object()), std::optional(style));
}

void TestNoticeStyleJson::comesBackShipped()
{
    for (const ShippedStyle shipped : shippedStyles())
        QCOMPARE(noticeStyleFromJson(noticeStyleJson(styleOf(shipped))), std::optional(styleOf(shipped)));
}

void TestNoticeStyleJson::passesOverWhatItDoesNotKnow()
{
    QCOMPARE(noticeStyleFromJson({{u"sound"_s, u"bell"_s}}), std::optional(NoticeStyle()));
}

void TestNoticeStyleJson::refusesWhatIsNoStyle_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {R"({"status_labels": "sometimes"})", R"({"status_labels": 1})", R"({"update_order": ["newest_first"]})",
          R"({"separator": null})", R"({"other_zones": "Etc/UTC"})", R"({"other_zones": [1]})",
          R"({"page_line": "no"})", R"({"timeline": 1})", R"({"logo": 5})", R"({"footer": {}})", R"({"light": "dark"})",
          R"({"light": {"ground": "#ffffff", "ink": "#000000"}})",
          R"({"dark": {"ground": "white", "ink": "#000000", "link": "#000000"}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestNoticeStyleJson::refusesWhatIsNoStyle()
{
    QFETCH(QByteArray, json);
    QCOMPARE(noticeStyleFromJson(QJsonDocument::fromJson(json).object()), std::nullopt);
}

QTEST_APPLESS_MAIN(TestNoticeStyleJson)
#include "tst_noticestylejson.moc"
