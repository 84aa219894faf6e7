#include "app/notice/renderindex.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// What the lists of a site say of how much they hold.
class TestIndexExtent final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsInIt_data();
    void saysWhatIsInIt();
    void doesNotSayThatNothingHappened_data();
    void doesNotSayThatNothingHappened();
    void saysItInTheLanguageOfThePage_data();
    void saysItInTheLanguageOfThePage();
};

namespace {

const QDate first(2024, 5, 1);
const QDate last(2024, 6, 1);

QByteArray indexOf(const IndexExtent &extent, const QList<IndexedMonth> &months = {{last, 1}})
{
    return renderIndex(aPage(), {{}, {}, months, extent});
}

} // namespace

void TestIndexExtent::saysWhatIsInIt_data()
{
    QTest::addColumn<IndexExtent>("extent");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("days"); // none: nothing is said of them
    QTest::addColumn<QByteArray>("months");
    const auto add = [](const char *row, const IndexExtent &extent, const char *name, const char *days,
                        const char *months) {
        QTest::newRow(row) << extent << QByteArray(name) << QByteArray(days) << QByteArray(months);
    };
    const char *whole = "Status history of Example Mail";
    const char *chosen = "Selected notices of Example Mail";
    add("everything", {}, whole, "", "All months");
    add("a period", {first, last, false}, whole, "May 01, 2024 – Jun 01, 2024", "Months");
    add("one day", {first, first, false}, whole, "May 01, 2024", "Months");
    add("from a day on", {first, {}, false}, whole, "From May 01, 2024", "Months");
    add("up to a day", {{}, last, false}, whole, "Until Jun 01, 2024", "Months");
    add("chosen ones", {{}, {}, true}, chosen, "", "Months");
    add("chosen ones of a period", {{}, last, true}, chosen, "Until Jun 01, 2024", "Months");
}

void TestIndexExtent::saysWhatIsInIt()
{
    QFETCH(IndexExtent, extent);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, days);
    QFETCH(QByteArray, months);
    const QByteArray index = indexOf(extent);
    const QByteArray month = renderMonth(aPage(), last, {}, extent);
    const QByteArray called = days.isEmpty() ? name : name + " · " + days;
    QVERIFY2(index.contains("<title>" + called + "</title>"), index.constData());
    QVERIFY(index.contains("<h1><bdi>" + name + "</bdi></h1>"));
    QCOMPARE(index.count("<p class=\"quiet\">"), days.isEmpty() ? 0 : 1);
    QVERIFY(days.isEmpty() || index.contains("<p class=\"quiet\">" + days + "</p>"));
    QVERIFY(index.contains("<h2>" + months + "</h2>"));
    QVERIFY2(month.contains("<bdi>" + called + "</bdi></a>"), month.constData());
    QVERIFY(month.contains("<title>June 2024 – " + called + "</title>"));
}

void TestIndexExtent::doesNotSayThatNothingHappened_data()
{
    QTest::addColumn<IndexExtent>("extent");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("everything") << IndexExtent() << QByteArray("<p>Nothing has been reported.</p>");
    QTest::newRow("a period") << IndexExtent{first, {}, false} << QByteArray("<p>There are no notices here.</p>");
    QTest::newRow("chosen ones") << IndexExtent{{}, {}, true} << QByteArray("<p>There are no notices here.</p>");
}

void TestIndexExtent::doesNotSayThatNothingHappened()
{
    QFETCH(IndexExtent, extent);
    QFETCH(QByteArray, sentence);
    const QByteArray index = indexOf(extent, {});
    QVERIFY2(index.contains(sentence), index.constData());
}

void TestIndexExtent::saysItInTheLanguageOfThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("days");
    QTest::newRow("en") << u"en"_s << u"Selected notices of Mail"_s << u"May 01, 2024 – Jun 01, 2024"_s;
    QTest::newRow("de") << u"de"_s << u"Ausgewählte Meldungen zu Mail"_s << u"1. Mai 2024 bis 1. Juni 2024"_s;
    QTest::newRow("fr") << u"fr"_s << u"Annonces sélectionnées de Mail"_s << u"Du 1 mai 2024 au 1 juin 2024"_s;
    QTest::newRow("es") << u"es"_s << u"Avisos seleccionados de Mail"_s
                        << u"Del 1 de mayo de 2024 al 1 de junio de 2024"_s;
    QTest::newRow("pt") << u"pt-BR"_s << u"Avisos selecionados de Mail"_s
                        << u"De 1 de maio de 2024 a 1 de junho de 2024"_s;
    QTest::newRow("ja") << u"ja"_s << u"Mailの選択されたお知らせ"_s << u"2024年5月1日～2024年6月1日"_s;
    QTest::newRow("ar") << u"ar"_s << u"إشعارات مختارة من Mail"_s << u"من ١ مايو ٢٠٢٤ إلى ١ يونيو ٢٠٢٤"_s;
    QTest::newRow("another one") << u"xx"_s << u"Selected notices of Mail"_s << u"May 01, 2024 – Jun 01, 2024"_s;
}

void TestIndexExtent::saysItInTheLanguageOfThePage()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(QString, days);
    const IndexExtent extent{first, last, true};
    QCOMPARE(siteName(extent, u"Mail"_s, language), name);
    QCOMPARE(siteDays(extent, language), days);
}

QTEST_APPLESS_MAIN(TestIndexExtent)
#include "tst_indexextent.moc"
