#include "app/notice/fixedwords.h"
#include "app/notice/render.h"
#include "tests/notice/samples.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestFixedWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguageOfThePage_data();
    void speaksTheLanguageOfThePage();
    void knowsLanguagesWhateverTheRegion_data();
    void knowsLanguagesWhateverTheRegion();
    void saysEverythingInEveryLanguage_data();
    void saysEverythingInEveryLanguage();
    void joinsNames_data();
    void joinsNames();
    void writesFromRightToLeft();
};

namespace {

Notice noticeIn(const QString &language, const QList<Component> &components = {aComponent(u"Mail"_s)})
{
    Page page = aPage();
    page.language = language;
    page.zone = "Etc/UTC";
    Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Resolved, at(27, 9, 5))});
    for (const Component &component : components)
        incident.components.append(component.id);
    return composeNotice(incident, page, components);
}

} // namespace

void TestFixedWords::speaksTheLanguageOfThePage_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *language, const QStringList &lines) {
        QTest::newRow(language) << lines.join(u'\n');
    };
    add("en",
        {u"Mail is late"_s, u"Incident Report for Example Mail"_s, u"Resolved"_s, u"Mail is late."_s,
         u"Posted Jun 27, 2024 - 09:05 UTC"_s, u"This incident affected: Mail."_s});
    add("de",
        {u"Mail is late"_s, u"Störungsmeldung für Example Mail"_s, u"Behoben"_s, u"Mail is late."_s,
         u"Veröffentlicht am 27. Juni 2024, 09:05 UTC"_s, u"Diese Störung betraf: Mail."_s});
    add("fr",
        {u"Mail is late"_s, u"Rapport d’incident pour Example Mail"_s, u"Résolu"_s, u"Mail is late."_s,
         u"Publié le 27 juin 2024 à 09:05 UTC"_s, u"Cet incident a touché : Mail."_s});
    add("es",
        {u"Mail is late"_s, u"Informe de incidente de Example Mail"_s, u"Resuelto"_s, u"Mail is late."_s,
         u"Publicado el 27 de junio de 2024, 09:05 UTC"_s, u"Este incidente afectó a: Mail."_s});
    add("pt",
        {u"Mail is late"_s, u"Relatório de incidente de Example Mail"_s, u"Resolvido"_s, u"Mail is late."_s,
         u"Publicado em 27 de junho de 2024, 09:05 UTC"_s, u"Este incidente afetou: Mail."_s});
    add("ja",
        {u"Mail is late"_s, u"Example Mailの障害に関するお知らせ"_s, u"解決済み"_s, u"Mail is late."_s,
         u"2024年6月27日 09:05 UTC 掲載"_s, u"この障害の影響を受けた範囲：Mail"_s});
    add("ar",
        {u"Mail is late"_s, u"تقرير عن عطل في Example Mail"_s, u"تم الحل"_s, u"Mail is late."_s,
         u"نُشر في ٢٧ يونيو ٢٠٢٤، ٠٩:٠٥ UTC"_s, u"أثّر هذا العطل على: Mail."_s});
}

void TestFixedWords::speaksTheLanguageOfThePage()
{
    QTEST(renderText(noticeIn(QString::fromLatin1(QTest::currentDataTag()))), "text");
}

void TestFixedWords::knowsLanguagesWhateverTheRegion_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("region") << u"de-AT"_s << u"Behoben"_s;
    QTest::newRow("script and region") << u"pt-Latn-BR"_s << u"Resolvido"_s;
    QTest::newRow("capitals") << u"FR"_s << u"Résolu"_s;
    QTest::newRow("no words of its own") << u"it"_s << u"Resolved"_s;
    QTest::newRow("none") << QString() << u"Resolved"_s;
    QTest::newRow("nonsense") << u"de_DE"_s << u"Resolved"_s;
}

void TestFixedWords::knowsLanguagesWhateverTheRegion()
{
    QFETCH(QString, language);
    QTEST(fixedWords(language).label(Status::Resolved), "resolved");
}

void TestFixedWords::saysEverythingInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"ja"_s, u"ar"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestFixedWords::saysEverythingInEveryLanguage()
{
    QFETCH(QString, language);
    const FixedWords &words = fixedWords(language);
    for (const QString &pattern :
         {words.incidentReport, words.maintenanceReport, words.scheduledFor, words.incidentAffects,
          words.incidentAffected, words.maintenanceAffects, words.maintenanceAffected, words.posted})
        QCOMPARE(pattern.count(u"%1"_s), 1);
    for (const QString &word : {words.update, words.untitledIncident, words.untitledMaintenance, words.timeline,
                                words.leftOut, words.comma, words.lastOfTwo, words.lastOfMany})
        QVERIFY(!word.isEmpty());
    QCOMPARE(words.statuses.size(), statusesOf(Kind::Incident).size() + statusesOf(Kind::Maintenance).size());
    QCOMPARE(QSet<QString>(words.statuses.begin(), words.statuses.end()).size(), words.statuses.size());
}

void TestFixedWords::joinsNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::newRow("en") << u"en"_s << u"This incident affected: A, B, and C."_s;
    QTest::newRow("de") << u"de"_s << u"Diese Störung betraf: A, B und C."_s;
    QTest::newRow("ja") << u"ja"_s << u"この障害の影響を受けた範囲：A、B、C"_s;
    QTest::newRow("ar") << u"ar"_s << u"أثّر هذا العطل على: A، B، وC."_s;
}

void TestFixedWords::joinsNames()
{
    QFETCH(QString, language);
    const Notice notice = noticeIn(language, {aComponent(u"A"_s, 0), aComponent(u"B"_s, 1), aComponent(u"C"_s, 2)});
    QTEST(notice.affectedLine, "line");
}

void TestFixedWords::writesFromRightToLeft()
{
    QVERIFY(renderHtmlPage(noticeIn(u"ar"_s)).contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
    QVERIFY(renderHtmlPage(noticeIn(u"ja"_s)).contains(u"<html lang=\"ja\" dir=\"ltr\">"_s));
}

QTEST_GUILESS_MAIN(TestFixedWords)
#include "tst_fixedwords.moc"
