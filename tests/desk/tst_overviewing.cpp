#include "app/desk/overviewing.h"

#include "tests/store/stores.h"

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestOverviewing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersForComponentsPagesAndEverything_data();
    void answersForComponentsPagesAndEverything();
    void showsWhatIsNotOfferedOnlyWhereItWasAffected();
    void findsTheIncidentsOfADay_data();
    void findsTheIncidentsOfADay();
    void filters_data();
    void filters();
    void listsPlannedWorkThatIsNotOver_data() { addStoreRows(); }
    void listsPlannedWorkThatIsNotOver();
    void worksOutTheFiguresOfAPeriod();
    void stopsWhenToldTo();
};

namespace {

const QDateTime now = at(20, 12);
const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);

Component portal()
{
    Component portal = aComponent(u"Portal"_s);
    portal.page = aPage(u"Example Web"_s).id;
    return portal;
}

Incident affecting(const QString &title, const Component &component, const Interval &span, Severity severity)
{
    Incident incident = anIncident(
        title, {anUpdate(Status::Investigating, span.begin), anUpdate(Status::Resolved, span.begin.addSecs(7200))});
    incident.page = component.page;
    incident.components = {component.id};
    incident.impacts = {{component.id, ComponentStatus::MajorOutage, span}};
    incident.severity = severity;
    return incident;
}

Incident planned(const QString &title, const Interval &window, Status status = Status::Scheduled)
{
    Incident work = anIncident(title, {anUpdate(status, at(10, 9))});
    work.kind = Kind::Maintenance;
    work.severity = Severity::Maintenance;
    work.window = window;
    return work;
}

void fill(IncidentStore &store)
{
    addPage(store);
    QVERIFY(store.save({{aPage(u"Example Web"_s)}, {portal()}, {}, {}}, aDrafter()));
    Incident vendors = affecting(u"Web down"_s, web, {at(19, 9), at(19, 10)}, Severity::Minor);
    vendors.source.name = u"Vendor"_s;
    Incident vague = anIncident(u"Nobody knows what"_s, {anUpdate(Status::Investigating, at(18, 9))});
    for (const Incident &incident :
         {affecting(u"Mail down"_s, mail, {at(18, 9), at(18, 15)}, Severity::Major), vendors, vague,
          affecting(u"Portal down"_s, portal(), {at(18, 12), at(18, 13)}, Severity::Critical)})
        stored(store, incident);
}

OverviewQuestion lastWeek(OverviewBy by, const OverviewFilter &filter = {})
{
    return {lastDays(7, now, QTimeZone::utc()), by, filter};
}

} // namespace

void TestOverviewing::answersForComponentsPagesAndEverything_data()
{
    QTest::addColumn<OverviewBy>("by");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<qint64>>("major");
    QTest::newRow("components") << OverviewBy::Component
                                << QStringList{u"Example Mail: Mail"_s, u"Example Mail: Web"_s,
                                               u"Example Web: Portal"_s}
                                << QList<qint64>{6 * 3600, 3600, 3600};
    QTest::newRow("pages") << OverviewBy::Page << QStringList{u"Example Mail"_s, u"Example Web"_s}
                           << QList<qint64>{7 * 3600, 3600};
    QTest::newRow("everything") << OverviewBy::Everything << QStringList{u"Everything"_s} << QList<qint64>{7 * 3600};
}

void TestOverviewing::answersForComponentsPagesAndEverything()
{
    QFETCH(OverviewBy, by);
    MemoryStore store;
    fill(store);
    const Overview overview = required(overviewIn(store, lastWeek(by), now));
    QTEST(overview.names, "names");
    QList<qint64> major;
    for (const OverviewRow &row : overview.rows)
        major.append(row.major);
    QTEST(major, "major");
}

void TestOverviewing::showsWhatIsNotOfferedOnlyWhereItWasAffected()
{
    MemoryStore store;
    fill(store);
    Component retiredMail = mail;
    Component retiredPortal = portal();
    retiredMail.standing = retiredPortal.standing = ComponentStanding::Retired;
    QVERIFY(store.save({{}, {retiredMail, retiredPortal}, {}, {}}, aDrafter()));
    OverviewQuestion question = lastWeek(OverviewBy::Component, {aPage().id, {}, {}, {}});
    QCOMPARE(required(overviewIn(store, question, now)).names, (QStringList{u"Mail"_s, u"Web"_s}));
    question.range = lastDays(1, now, QTimeZone::utc());
    QCOMPARE(required(overviewIn(store, question, now)).names, QStringList{u"Web"_s});
}

void TestOverviewing::findsTheIncidentsOfADay_data()
{
    QTest::addColumn<OverviewBy>("by");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("day");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("of a component") << OverviewBy::Component << 0 << 4 << QStringList{u"Mail down"_s};
    QTest::newRow("a day without") << OverviewBy::Component << 0 << 5 << QStringList();
    QTest::newRow("of a page, also what affects nothing that is known")
        << OverviewBy::Page << 0 << 4 << QStringList{u"Mail down"_s, u"Nobody knows what"_s};
    QTest::newRow("of everything") << OverviewBy::Everything << 0 << 4
                                   << QStringList{u"Mail down"_s, u"Portal down"_s, u"Nobody knows what"_s};
}

void TestOverviewing::findsTheIncidentsOfADay()
{
    QFETCH(OverviewBy, by);
    QFETCH(int, row);
    QFETCH(int, day);
    MemoryStore store;
    fill(store);
    const Overview overview = required(overviewIn(store, lastWeek(by), now));
    QTEST(titles(required(incidentsOfDay(store, overview, overview.rows.at(row), day))), "found");
}

void TestOverviewing::filters_data()
{
    QTest::addColumn<OverviewFilter>("filter");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << OverviewFilter{}
                             << QStringList{u"Mail down"_s, u"Nobody knows what"_s, u"Portal down"_s, u"Web down"_s};
    QTest::newRow("page") << OverviewFilter{portal().page, {}, {}, {}} << QStringList{u"Portal down"_s};
    QTest::newRow("component") << OverviewFilter{{}, mail.id, {}, {}} << QStringList{u"Mail down"_s};
    QTest::newRow("severity") << OverviewFilter{{}, {}, Severity::Critical, {}} << QStringList{u"Portal down"_s};
    QTest::newRow("source") << OverviewFilter{{}, {}, {}, u"Vendor"_s} << QStringList{u"Web down"_s};
    QTest::newRow("ourselves") << OverviewFilter{aPage().id, {}, {}, QString()}
                               << QStringList{u"Mail down"_s, u"Nobody knows what"_s};
    QTest::newRow("nothing fits") << OverviewFilter{{}, portal().id, Severity::Minor, {}} << QStringList();
}

void TestOverviewing::filters()
{
    QFETCH(OverviewFilter, filter);
    MemoryStore store;
    fill(store);
    QStringList found = titles(required(incidentsThatBegan(store, {at(1, 0), {}}, filter)));
    found.sort();
    QTEST(found, "found");
}

void TestOverviewing::listsPlannedWorkThatIsNotOver()
{
    QFETCH(StoreMaker, makeStore);
    const auto store = makeStore();
    addPage(*store);
    for (const Incident &work :
         {planned(u"Next week"_s, {at(27, 2), at(27, 4)}), planned(u"Under way"_s, {at(20, 11), at(20, 13)}),
          planned(u"Past its time"_s, {at(19, 2), at(19, 4)}),
          planned(u"Over early"_s, {at(20, 11), at(20, 14)}, Status::Completed),
          planned(u"Without an end"_s, {at(20, 2), {}}, Status::InProgress),
          anIncident(u"No work"_s, {anUpdate(Status::Investigating, at(20, 9))})})
        stored(*store, work);
    QCOMPARE(titles(required(plannedAhead(*store, {}, now))),
             (QStringList{u"Without an end"_s, u"Under way"_s, u"Next week"_s}));
}

void TestOverviewing::worksOutTheFiguresOfAPeriod()
{
    MemoryStore store;
    fill(store);
    QList<int> heard;
    const FiguresOfPeriod found =
        required(figuresOfPeriod(store, lastWeek(OverviewBy::Everything), now, [&](int done, int all) {
            heard.append(done);
            return all == 4;
        }));
    QCOMPARE(found.incidents.size(), 4);
    QCOMPARE(heard, (QList<int>{0, 1, 2, 3}));
    const auto impact = std::find_if(found.figures.begin(), found.figures.end(),
                                     [](const PeriodFigure &figure) { return figure.figure == Figure::ImpactUnion; });
    QCOMPARE(impact->parts.size(), 3);
    QCOMPARE(impact->unknown, 1);
    QCOMPARE(impact->median(), 3600);
}

void TestOverviewing::stopsWhenToldTo()
{
    MemoryStore store;
    fill(store);
    const auto stopped =
        figuresOfPeriod(store, lastWeek(OverviewBy::Everything), now, [](int done, int) { return done < 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestOverviewing)
#include "tst_overviewing.moc"
