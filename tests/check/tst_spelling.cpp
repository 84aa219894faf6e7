#include "tests/check/drafts.h"

#include "app/check/dictionary.h"
#include "app/check/fieldwords.h"
#include "app/check/slip.h"

#include <QThread>

using namespace noticedesk;
using namespace noticedesk::tests;

class TestSpelling final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensTheDictionaryOfALanguage_data();
    void opensTheDictionaryOfALanguage();
    void saysThatThereIsNone();
    void knowsWords_data();
    void knowsWords();
    void tellsASlipFromAName_data();
    void tellsASlipFromAName();
    void marksSlips_data();
    void marksSlips();
    void offersTheWordToThePage();
    void takesThePagesWords();
    void leavesOtherLanguagesAlone();
    void worksInAnotherThread();
    void isNotAskedWhereItIsOff();
};

namespace {

/// Dictionaries of a few words of our own: `en_US` in UTF-8, `xx_AA` in Latin-1.
const QStringList folders{QStringLiteral(NOTICEDESK_TEST_DATA "/check")};

std::unique_ptr<Dictionary> dictionary()
{
    auto opened = Dictionary::open(u"en"_s, folders);
    return opened ? std::move(*opened) : nullptr;
}

QStringList slipsIn(const QString &body, const HouseRules &rules = {})
{
    Circumstances around = circumstances();
    around.page.rules = rules;
    const Update draft = aDraft(Status::Investigating, body);
    const auto open = dictionary();
    return marked(Rule::Spelling, IncidentCheck(incidentWith({draft}), around).spellingFindings(draft, open.get()),
                  body);
}

} // namespace

void TestSpelling::opensTheDictionaryOfALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("opens");
    QTest::newRow("language alone") << u"en"_s << true;
    QTest::newRow("with a country") << u"en-US"_s << true;
    QTest::newRow("as files are named") << u"en_US"_s << true;
    QTest::newRow("another country's") << u"en-GB"_s << true;
    QTest::newRow("whatever begins so") << u"xx"_s << true;
    QTest::newRow("unknown") << u"yy"_s << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a way out of the folder") << u"../check/en"_s << false;
    QTest::newRow("a pattern") << u"*"_s << false;
}

void TestSpelling::opensTheDictionaryOfALanguage()
{
    QFETCH(QString, language);
    QTEST(Dictionary::open(language, folders).has_value(), "opens");
}

void TestSpelling::saysThatThereIsNone()
{
    const auto opened = Dictionary::open(u"en"_s, {u"/nowhere"_s});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QVERIFY(opened.error().message.contains(u"hunspell-en-us"_s));
    const Update draft = aDraft(Status::Investigating, u"Mial is laet."_s);
    QCOMPARE(IncidentCheck(incidentWith({draft}), circumstances()).spellingFindings(draft, nullptr), QList<Finding>());
}

void TestSpelling::knowsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("right");
    for (const QString &right : {u"mail"_s, u"Mail"_s, u"hook"_s, u"webhooks"_s, u"mailhook"_s, u"remail"_s, u"mails"_s,
                                 u"analysing"_s, u"mail's"_s})
        QTest::newRow(qPrintable(right)) << right << true;
    for (const QString &wrong : {u"mial"_s, u"mailthe"_s, u"xmail"_s, u"hookk"_s})
        QTest::newRow(qPrintable(wrong)) << wrong << false;
}

void TestSpelling::knowsWords()
{
    QFETCH(QString, word);
    const auto open = dictionary();
    QVERIFY(open);
    QTEST(isSpelledRight(word, *open), "right");
}

void TestSpelling::tellsASlipFromAName_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("slip");
    QTest::newRow("right") << u"mail"_s << false;
    QTest::newRow("swapped") << u"mial"_s << true;
    QTest::newRow("left out") << u"recovry"_s << true;
    QTest::newRow("two in a long word") << u"analyzzingg"_s << true;
    QTest::newRow("nothing like it") << u"Zorblax"_s << false;
    QTest::newRow("endless") << QString(2000, u'a') << false;
}

void TestSpelling::tellsASlipFromAName()
{
    QFETCH(QString, word);
    const auto open = dictionary();
    QVERIFY(open);
    QTEST(isSlip(word, *open), "slip");
}

void TestSpelling::marksSlips_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("slips, each once") << u"The mial is late. The mial and the recovry."_s
                                      << QStringList{u"mial"_s, u"recovry"_s};
    QTest::newRow("at the beginning") << u"Mial is late."_s << QStringList{u"Mial"_s};
    QTest::newRow("a name") << u"The Mial is late."_s << QStringList();
    QTest::newRow("the name again") << u"Mial is late. The Mial waits."_s << QStringList();
    QTest::newRow("in code") << u"The `mial` is late."_s << QStringList();
    QTest::newRow("in an address") << u"See https://example.com/mial and mial.example.com."_s << QStringList();
    QTest::newRow("in capitals") << u"The MIAL is late."_s << QStringList();
    QTest::newRow("with figures") << u"The mial2 is late."_s << QStringList();
    QTest::newRow("curly apostrophe") << u"The mail’s late."_s << QStringList();
}

void TestSpelling::marksSlips()
{
    QFETCH(QString, body);
    QTEST(slipsIn(body), "marks");
}

void TestSpelling::offersTheWordToThePage()
{
    const Update draft = aDraft(Status::Investigating, u"The **mial** is late."_s);
    const auto open = dictionary();
    const auto found = IncidentCheck(incidentWith({draft}), circumstances()).spellingFindings(draft, open.get());
    QCOMPARE(found.size(), 1);
    const Place place{Field::Body, {6, 4}};
    const QString label = u"Add “mial” to the Page’s Words"_s;
    QCOMPARE(found.first().fixes, (QList<Fix>{{label, place, u"mial"_s, Fix::Means::PageWords}}));
    QCOMPARE(mended(draft.body, found.first().fixes.first()), draft.body);
}

void TestSpelling::takesThePagesWords()
{
    HouseRules rules;
    QCOMPARE(slipsIn(u"The mial is late."_s, rules), QStringList{u"mial"_s});
    rules.words = {u"Mial"_s};
    QCOMPARE(slipsIn(u"The mial is late."_s, rules), QStringList());
}

void TestSpelling::leavesOtherLanguagesAlone()
{
    QCOMPARE(slipsIn(u"mial mali amil ilma lima mlai aiml alim imal maill mmail maiil mailo"_s), QStringList());
}

void TestSpelling::worksInAnotherThread()
{
    QStringList marks;
    const std::unique_ptr<QThread> thread(QThread::create([&] { marks = slipsIn(u"The mial is late."_s); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(marks, QStringList{u"mial"_s});
}

void TestSpelling::isNotAskedWhereItIsOff()
{
    HouseRules rules;
    rules.grades.insert(u"spelling"_s, Grade::Off);
    QCOMPARE(slipsIn(u"The mial is late."_s, rules), QStringList());
}

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
