#include "tests/store/stores.h"

#include "app/store/searchwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestSearching final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheSearchApart_data();
    void takesTheSearchApart();
    void findsWords_data();
    void findsWords();
    void answersByTheStartOfTheIncident_data() { addStoreRows(); }
    void answersByTheStartOfTheIncident();
    void forgetsTextThatWasReplaced_data() { addStoreRows(); }
    void forgetsTextThatWasReplaced();
    void findsEveryWordThatGoesOn_data();
    void findsEveryWordThatGoesOn();
    void takesAnyTextAsTextAndAsSearch_data() { addStoreRows(); }
    void takesAnyTextAsTextAndAsSearch();
};

namespace {

QStringList naughtyTexts()
{
    return {u"\""_s,
            u"\"\"\""_s,
            u"'"_s,
            u"*"_s,
            u"mail*"_s,
            u"AND"_s,
            u"a AND"_s,
            u"OR NOT NEAR"_s,
            u"NEAR(a b, 2)"_s,
            u"title:mail"_s,
            u"{title text}: mail"_s,
            u"-mail"_s,
            u"^mail + ("_s,
            u"%_%"_s,
            u"a;DROP TABLE incident"_s,
            u"🔥"_s,
            u"👩‍👩‍👧 family"_s,
            u"!!! ???"_s,
            QStringLiteral("nul\0nul"),
            QString(QChar(0xd800)) + u"\" OR 1"_s,
            u"\u202Email"_s,
            QString(1'500, u'a'),
            u"a "_s.repeated(600),
            u"\"a\" "_s.repeated(300),
            u"社會科學院語學研究所"_s,
            u"Ω≈ç√∫˜µ≤≥÷"_s};
}

/// The big list of naughty strings, where it is at hand.
QStringList sharedNaughtyTexts()
{
    QFile file(QStringLiteral(NOTICEDESK_SAMPLES "/hostile/blns.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("skips %s: not there", qPrintable(file.fileName()));
        return {};
    }
    QStringList texts;
    for (const QJsonValue text : QJsonDocument::fromJson(file.readAll()).array())
        texts.append(text.toString());
    return texts;
}

} // namespace

void TestSearching::takesTheSearchApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blanks") << u" \t\n\u00a0\u3000"_s << QStringList();
    QTest::newRow("words") << u" late  mail "_s << QStringList{u"late"_s, u"mail"_s};
    QTest::newRow("marks alone restrict nothing") << u"- 🔥 late *"_s << QStringList{u"late"_s};
    QTest::newRow("a word with marks") << u"user's"_s << QStringList{u"user's"_s};
    QTest::newRow("nul parts words") << QStringLiteral("a\0b") << QStringList{u"a"_s, u"b"_s};
}

void TestSearching::takesTheSearchApart()
{
    QFETCH(QString, text);
    QTEST(searchWords(text), "words");
}

void TestSearching::findsWords_data()
{
    QTest::addColumn<StoreMaker>("makeStore");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const auto add = [](const char *name, const QString &search, bool found) {
        for (const NamedMaker &maker : storeMakers())
            QTest::addRow("%s, %s", name, maker.name) << maker.make << search << found;
    };
    add("blank", u"  "_s, true);
    add("title", u"outbound"_s, true);
    add("headline", u"Vorläufige"_s, true);
    add("body", u"queues"_s, true);
    add("component", u"gateway"_s, true);
    add("words of several places", u"gateway queues outbound"_s, true);
    add("one word that is not there", u"gateway missing outbound"_s, false);
    add("beginning of the last word", u"late ma"_s, true);
    add("one letter", u"g"_s, true);
    add("beginning of the first word", u"ma late"_s, false);
    add("end of a word", u"ueues"_s, false);
    add("other case", u"OUTBOUND QUEUES"_s, true);
    add("accents left out", u"vorlaufige meldung"_s, true);
    add("accents typed in", u"quéués"_s, true);
    add("decomposed accents", u"Vorla\u0308ufige"_s, true);
    add("words that follow each other", u"user's"_s, true);
    add("words that do not", u"s'user"_s, false);
    add("beginning of a word with marks", u"ex80-44"_s, true);
    add("digits", u"4417"_s, true);
    add("Greek in another case", u"ΑΘΉΝΑ"_s, true);
    add("Cyrillic", u"почт"_s, true);
    add("marks around", u"(\"queues\")*"_s, true);
}

void TestSearching::findsWords()
{
    QFETCH(StoreMaker, makeStore);
    QFETCH(QString, search);
    QFETCH(bool, found);
    const auto store = makeStore();
    addPage(*store);
    Component gateway = aComponent(u"Web"_s);
    gateway.name = u"Mail gateway"_s;
    Update update =
        anUpdate(Status::Identified, at(13, 9), u"The user's queues are long.\nSee EX80-4417. Αθήνα, почта."_s);
    update.headline = u"Vorläufige Meldung"_s;
    Incident incident = anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Investigating, at(12, 9)), update});
    incident.components = {gateway.id};
    QVERIFY(store->save({{}, {gateway}, {incident}, {}}, aDrafter()));
    QCOMPARE(store->summaries(searchFor(search), {}, 10)->size(), found ? 1 : 0);
}

void TestSearching::answersByTheStartOfTheIncident()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    stored(*store,
           anIncident(u"Mail one"_s, {anUpdate(Status::Identified, at(10, 9)), anUpdate(Status::Resolved, at(20, 9))}));
    Incident two = stored(*store, anIncident(u"Mail two"_s, {anUpdate(Status::Identified, at(12, 9))}));
    stored(*store, anIncident(u"Mail three"_s, {anUpdate(Status::Identified, at(11, 9))}));
    const IncidentQuery query{IncidentQuery::Which::All, u"mail"_s};
    QCOMPARE(titles(*store->summaries(query, {}, 10)), (QStringList{u"Mail two"_s, u"Mail three"_s, u"Mail one"_s}));
    two.updates.first().postedAt = at(9, 9);
    stored(*store, two);
    QCOMPARE(titles(*store->summaries(query, {}, 10)), (QStringList{u"Mail three"_s, u"Mail one"_s, u"Mail two"_s}));
}

void TestSearching::forgetsTextThatWasReplaced()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    Incident incident = stored(*store, anIncident(u"Late"_s, {anUpdate(Status::Identified, at(13, 9), u"queues"_s)}));
    incident.updates.first().body = u"rows"_s;
    incident = stored(*store, incident);
    QCOMPARE(store->summaries(searchFor(u"queues"_s), {}, 10)->size(), 0);
    QCOMPARE(store->summaries(searchFor(u"rows"_s), {}, 10)->size(), 1);
    incident.updates.clear();
    stored(*store, incident);
    QCOMPARE(store->summaries(searchFor(u"rows"_s), {}, 10)->size(), 0);
    QVERIFY(store->verify());
}

void TestSearching::findsEveryWordThatGoesOn_data()
{
    QTest::addColumn<StoreMaker>("makeStore");
    QTest::addColumn<int>("words");
    for (const NamedMaker &maker : storeMakers())
        for (const int words : {0, 1, 2, 63, 64, 65, 66, 200})
            QTest::addRow("%d words, %s", words, maker.name) << maker.make << words;
}

void TestSearching::findsEveryWordThatGoesOn()
{
    QFETCH(StoreMaker, makeStore);
    QFETCH(int, words);
    const auto store = makeStore();
    addPage(*store);
    Changes changes;
    for (int i = 0; i < words; ++i)
        changes.incidents.append(anIncident(u"Gatewa%1y Höhe"_s.arg(i)));
    for (const QString &other : {u"Gateau"_s, u"gatew"_s, u"gatexa"_s, u"Gatëway"_s, u"Höhepunkt"_s})
        changes.incidents.append(anIncident(other));
    QVERIFY(store->save(changes, aDrafter()));
    const auto count = [&](const QString &search) { return int(store->summaries(searchFor(search), {}, 500)->size()); };
    QCOMPARE(count(u"gatewa"_s), words + 1);
    QCOMPARE(count(u"GATEWA"_s), words + 1);
    QCOMPARE(count(u"höhe gatewa"_s), words);
    QCOMPARE(count(u"gatewa0y höhe"_s), std::min(words, 1));
    QCOMPARE(count(u"gatew"_s), words + 2);
    QCOMPARE(count(u"höhep"_s), 1);
    QCOMPARE(count(u"gatewaz"_s), 0);
}

void TestSearching::takesAnyTextAsTextAndAsSearch()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    const QStringList texts = naughtyTexts() + sharedNaughtyTexts();
    QList<Incident> incidents;
    for (qsizetype i = 0; i < texts.size(); ++i)
        incidents.append(anIncident(u"%1 %2"_s.arg(i).arg(texts.at(i).left(200)),
                                    {anUpdate(Status::Identified, at(13, 9), texts.at(i))}));
    const auto saved = store->save({{}, {}, incidents, {}}, aDrafter());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto rows = store->summaries({IncidentQuery::Which::All, u"%1 %2"_s.arg(i).arg(texts.at(i))}, {}, 2000);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message + texts.at(i).left(200)));
        const auto isIt = [&](const IncidentSummary &row) { return row.id == incidents.at(i).id; };
        QVERIFY2(std::any_of(rows->begin(), rows->end(), isIt), qPrintable(texts.at(i).left(200)));
    }
}

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
