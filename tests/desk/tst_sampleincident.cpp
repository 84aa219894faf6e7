#include "app/desk/sampleincident.h"
#include "app/notice/fixedwords.h"
#include "app/notice/render.h"
#include "app/timeline/readerspicture.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestSampleIncident final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguageOfThePage_data();
    void speaksTheLanguageOfThePage();
    void showsWhatAStyleSets();
    void isTheSameEveryTime();
};

void TestSampleIncident::speaksTheLanguageOfThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("English") << u"en"_s << u"Outgoing mail is delayed"_s;
    QTest::newRow("German of Austria") << u"de-AT"_s << u"Ausgehende E-Mails verspäten sich"_s;
    QTest::newRow("French") << u"fr"_s << u"Retard du courrier sortant"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Retraso del correo saliente"_s;
    QTest::newRow("Portuguese of Brazil") << u"PT-br"_s << u"Atraso no e-mail de saída"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"送信メールの遅延"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"تأخر البريد الصادر"_s;
    QTest::newRow("one we do not speak") << u"it"_s << u"Outgoing mail is delayed"_s;
    QTest::newRow("no language") << u"?"_s << u"Outgoing mail is delayed"_s;
}

void TestSampleIncident::speaksTheLanguageOfThePage()
{
    QFETCH(QString, language);
    Page page = aPage();
    page.language = language;
    QTEST(sampleIncident(page, at(20, 12)).incident.title, "title");
}

void TestSampleIncident::showsWhatAStyleSets()
{
    const SampleIncident sample = sampleIncident(aPage(), at(20, 12));
    const Notice notice = composeNotice(sample.incident, aPage(), sample.components);
    QCOMPARE(notice.updates.size(), 3);
    QCOMPARE(notice.updates.last().sections.last().label, u"User impact"_s); // a separator stands behind it
    QVERIFY(!notice.updates.at(1).headline.isEmpty()); // and one has a headline of its own, so no status by itself
    QVERIFY(!notice.updates.last().statusLabel.isEmpty());
    QCOMPARE(notice.affectedLine, u"This incident affected: Outgoing mail and Webmail."_s);
    const auto picture = readersPicture(sample.incident, sample.components, {});
    QVERIFY(picture && picture->boxes.size() > 3);
}

void TestSampleIncident::isTheSameEveryTime()
{
    QCOMPARE(sampleIncident(aPage(), at(20, 12)), sampleIncident(aPage(), at(20, 12)));
}

QTEST_MAIN(TestSampleIncident)
#include "tst_sampleincident.moc"
