#include "app/notice/renderindex.h"
#include "tests/desk/sites.h"
#include "tests/store/stores.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// Sites of a period or of chosen incidents, on every store.
class TestSiteScopes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatBeganWithinThePeriod_data();
    void holdsWhatBeganWithinThePeriod();
    void holdsWhatWasChosen_data();
    void holdsWhatWasChosen();
    void becomesTheSiteOfAnotherQuestion_data();
    void becomesTheSiteOfAnotherQuestion();
    void followsChangesOfWhatWasChosen_data();
    void followsChangesOfWhatWasChosen();
    void leavesForeignFilesWhenItShrinks();
    void rewritesListsThatSayHowMuchTheyHold();
};

namespace {

const QStringList allTitles{u"April"_s, u"May"_s, u"Late in May"_s, u"June"_s};

/// In Chicago, where the days of the page begin at 05:00 UTC in summer.
QList<Incident> incidents()
{
    const QDateTime june = at(1, 5, 0);
    Incident draft = anIncident(u"Nobody may read this"_s, {anUpdate(Status::Investigating, june)});
    draft.updates.first().stage = Stage::Draft;
    return {over(u"April"_s, june.addMonths(-2)), over(u"May"_s, june.addMonths(-1)),
            over(u"Late in May"_s, june.addMSecs(-1)), over(u"June"_s, june), draft};
}

IncidentId idOf(const QString &title)
{
    return anIncident(title).id;
}

struct Place {
    explicit Place(const StoreMaker &make) : store(make())
    {
        const auto saved = store->save({{aPage(), aPage(u"Example Web"_s)}, {}, incidents(), {}}, aDrafter());
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }

    SiteOutcome write(const SiteQuestion &question, const QString &name = u"site"_s)
    {
        return required(writeSite(*store, question, folder.filePath(name), [](int, int) { return true; }));
    }
    [[nodiscard]] Files files(const QString &name = u"site"_s) const { return readersFiles(folder.filePath(name)); }
    [[nodiscard]] QStringList told(const QString &name = u"site"_s) const
    {
        QStringList there;
        for (const QString &title : allTitles)
            if (files(name).contains(incidentPath(idOf(title))))
                there.append(title);
        return there;
    }

    QTemporaryDir folder;
    std::unique_ptr<IncidentStore> store;
};

SiteQuestion ofDays(const std::optional<QDate> &since, const std::optional<QDate> &until)
{
    return {aPage(), {}, since, until, {}};
}

SiteQuestion ofChosen(const QStringList &chosen, const std::optional<QDate> &until = {})
{
    SiteQuestion question{aPage(), {}, {}, until, {}};
    for (const QString &title : chosen)
        question.chosen.insert(idOf(title));
    return question;
}

/// Every row on every store.
template <typename Row> void addOnEveryStore(const char *name, Row row)
{
    for (const NamedMaker &maker : storeMakers())
        row(QTest::addRow("%s, %s", name, maker.name) << maker.make);
}

} // namespace

void TestSiteScopes::holdsWhatBeganWithinThePeriod_data()
{
    QTest::addColumn<StoreMaker>("make");
    QTest::addColumn<std::optional<QDate>>("since");
    QTest::addColumn<std::optional<QDate>>("until");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const std::optional<QDate> &since, const std::optional<QDate> &until,
                        const QStringList &expected) {
        addOnEveryStore(name, [&](QTestData &row) { row << since << until << expected; });
    };
    add("everything", {}, {}, allTitles);
    add("from a day on", QDate(2024, 6, 1), {}, {u"June"_s});
    add("up to a day", {}, QDate(2024, 5, 31), {u"April"_s, u"May"_s, u"Late in May"_s});
    add("the last day belongs to it", {}, QDate(2024, 6, 1), allTitles);
    add("up to the end of times", {}, QDate(9999, 12, 31), allTitles);
    add("one month", QDate(2024, 5, 1), QDate(2024, 5, 31), {u"May"_s, u"Late in May"_s});
    add("one day", QDate(2024, 5, 1), QDate(2024, 5, 1), {u"May"_s});
    add("nothing began", QDate(2024, 5, 2), QDate(2024, 5, 30), {});
}

void TestSiteScopes::holdsWhatBeganWithinThePeriod()
{
    QFETCH(StoreMaker, make);
    QFETCH(std::optional<QDate>, since);
    QFETCH(std::optional<QDate>, until);
    QFETCH(QStringList, expected);
    Place place(make);
    QCOMPARE(place.write(ofDays(since, until)).incidents, int(expected.size()));
    QCOMPARE(place.told(), expected);
    const Files files = place.files();
    for (const QString &path : {u"index.html"_s, u"feed.atom"_s, u"feed.rss"_s, u"incidents.json"_s})
        for (const QString &title : allTitles)
            QCOMPARE(files.value(path).contains(">" + title.toUtf8() + "<")
                         || files.value(path).contains('"' + title.toUtf8() + '"'),
                     expected.contains(title));
    for (const QByteArray &bytes : files)
        QVERIFY(!bytes.contains("Nobody may read this"));
}

void TestSiteScopes::holdsWhatWasChosen_data()
{
    QTest::addColumn<StoreMaker>("make");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<std::optional<QDate>>("until");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QStringList &chosen, const std::optional<QDate> &until,
                        const QStringList &expected) {
        addOnEveryStore(name, [&](QTestData &row) { row << chosen << until << expected; });
    };
    add("two of them", {u"April"_s, u"June"_s}, {}, {u"April"_s, u"June"_s});
    add("one that is not out", {u"April"_s, u"Nobody may read this"_s}, {}, {u"April"_s});
    add("nothing that is out", {u"Nobody may read this"_s}, {}, {});
    add("one that is not there", {u"May"_s, u"Unknown"_s}, {}, {u"May"_s});
    add("and of a period", {u"April"_s, u"June"_s}, QDate(2024, 5, 1), {u"April"_s});
}

void TestSiteScopes::holdsWhatWasChosen()
{
    QFETCH(StoreMaker, make);
    QFETCH(QStringList, chosen);
    QFETCH(std::optional<QDate>, until);
    QFETCH(QStringList, expected);
    Place place(make);
    QCOMPARE(place.write(ofChosen(chosen, until)).incidents, int(expected.size()));
    QCOMPARE(place.told(), expected);
    const QByteArray feed = place.files().value(u"feed.atom"_s);
    QCOMPARE(feed.count("<entry>"), int(expected.size()));
    for (const QByteArray &bytes : place.files())
        QVERIFY(!bytes.contains("Nobody may read this") && !bytes.contains("Late in May"));
}

void TestSiteScopes::becomesTheSiteOfAnotherQuestion_data()
{
    QTest::addColumn<StoreMaker>("make");
    QTest::addColumn<SiteQuestion>("before");
    QTest::addColumn<SiteQuestion>("after");
    const auto add = [](const char *name, const SiteQuestion &before, const SiteQuestion &after) {
        addOnEveryStore(name, [&](QTestData &row) { row << before << after; });
    };
    const SiteQuestion all = ofDays({}, {});
    const SiteQuestion may = ofDays(QDate(2024, 5, 1), QDate(2024, 5, 31));
    const SiteQuestion oneDay = ofDays(QDate(2024, 5, 1), QDate(2024, 5, 1));
    add("all, then a period", all, may);
    add("a period, then all", may, all);
    add("a period, then a shorter one", may, oneDay);
    add("all, then chosen ones", all, ofChosen({u"April"_s, u"May"_s}));
    add("chosen ones, then all", ofChosen({u"April"_s, u"May"_s}), all);
    add("chosen ones, then others", ofChosen({u"April"_s, u"May"_s}), ofChosen({u"May"_s, u"Late in May"_s}));
    add("chosen ones, then a period", ofChosen({u"April"_s, u"May"_s}), may);
}

void TestSiteScopes::becomesTheSiteOfAnotherQuestion()
{
    QFETCH(StoreMaker, make);
    QFETCH(SiteQuestion, before);
    QFETCH(SiteQuestion, after);
    Place place(make);
    place.write(before);
    const QStringList had = place.told();
    const SiteOutcome done = place.write(after);
    place.write(after, u"anew"_s);
    QCOMPARE(place.files(), place.files(u"anew"_s));
    const auto gone = std::count_if(had.begin(), had.end(),
                                    [there = place.told()](const QString &title) { return !there.contains(title); });
    QCOMPARE(done.removed, int(gone));
    const int stayed = int(had.size() - gone);
    QVERIFY(done.written <= place.files().size() - 2 * stayed); // a page and its Markdown
    QCOMPARE(place.write(after), (SiteOutcome{done.incidents, 0, 0}));
}

void TestSiteScopes::followsChangesOfWhatWasChosen_data()
{
    addStoreRows();
}

void TestSiteScopes::followsChangesOfWhatWasChosen()
{
    QFETCH(StoreMaker, makeStore);
    Place place(makeStore);
    const SiteQuestion question = ofChosen({u"April"_s, u"May"_s});
    place.write(question);
    const auto save = [&](const QString &title) {
        const Incident incident = required(place.store->incident(idOf(title)));
        const Incident longer = withUpdate(incident, anUpdate(Status::Postmortem, at(15, 9), u"This was why."_s));
        QVERIFY(place.store->save({{}, {}, {longer}, {}}, aDrafter()));
    };
    save(u"June"_s);
    QCOMPARE(place.write(question), (SiteOutcome{2, 0, 0}));
    save(u"April"_s);
    QVERIFY(place.write(question).written > 0);
    place.write(question, u"anew"_s);
    QCOMPARE(place.files(), place.files(u"anew"_s));
    QVERIFY(place.files().value(incidentPath(idOf(u"April"_s))).contains("This was why."));
}

void TestSiteScopes::leavesForeignFilesWhenItShrinks()
{
    Place place([] { return std::make_unique<MemoryStore>(); });
    place.write(ofDays({}, {}));
    const QString theirs = place.folder.filePath(u"site/incidents/theirs.html"_s);
    const QString changed = place.folder.filePath(u"site/"_s + incidentPath(idOf(u"April"_s)));
    put(theirs, "theirs");
    put(changed, "by hand");
    const auto refused =
        writeSite(*place.store, ofChosen({u"June"_s}), place.folder.filePath(u"site"_s), [](int, int) { return true; });
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"was changed by somebody"_s));
    QVERIFY(place.files().value(incidentPath(idOf(u"April"_s))) == "by hand");
    QVERIFY(QFile::remove(changed));
    place.write(ofChosen({u"June"_s}));
    QCOMPARE(place.told(), QStringList{u"June"_s});
    QVERIFY(place.files().value(u"incidents/theirs.html"_s) == "theirs");
}

void TestSiteScopes::rewritesListsThatSayHowMuchTheyHold()
{
    Place place([] { return std::make_unique<MemoryStore>(); });
    place.write(ofDays({}, {}));
    const Files before = place.files();
    QCOMPARE(place.write(ofDays(QDate(2024, 4, 1), {})).written, 4);
    QCOMPARE(changed(before, place.files()),
             (QStringList{u"history/2024-04.html"_s, u"history/2024-05.html"_s, u"history/2024-06.html"_s,
                          u"index.html"_s}));
    for (const QString &path : {u"index.html"_s, u"history/2024-05.html"_s})
        QVERIFY(place.files().value(path).contains("From Apr 01, 2024"));
}

QTEST_APPLESS_MAIN(TestSiteScopes)
#include "tst_sitescopes.moc"
