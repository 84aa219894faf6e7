#include "app/base/translations.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestTranslationsLoaded final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsInEnglish_data();
    void countsInEnglish();
};

void TestTranslationsLoaded::countsInEnglish_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << QLocale(QLocale::English) << 1 << u"1 draft waiting"_s;
    QTest::newRow("many") << QLocale(QLocale::English) << 2 << u"2 drafts waiting"_s;
    QTest::newRow("a language that is not there") << QLocale(QLocale::Welsh) << 3 << u"3 drafts waiting"_s;
}

void TestTranslationsLoaded::countsInEnglish()
{
    QFETCH(QLocale, locale);
    QFETCH(int, count);
    installTranslations(locale);
    QTEST(QCoreApplication::translate("RowSentence", "%n draft(s) waiting", nullptr, count), "words");
}

QTEST_GUILESS_MAIN(TestTranslationsLoaded)
#include "tst_translations_loaded.moc"
