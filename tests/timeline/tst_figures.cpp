#include "app/timeline/figurewords.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web"_s, 1);
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

Impact anImpact(const Component &component, const QDateTime &begin, const std::optional<QDateTime> &end,
                ComponentStatus level = ComponentStatus::MajorOutage)
{
    return {component.id, level, {begin, end}};
}

Update promising(Update update, const QDateTime &due)
{
    update.promise = Promise{due};
    return update;
}

Update inStage(Update update, Stage stage)
{
    update.stage = stage;
    return update;
}

/// 9:00 impact, 9:14 told, 10:00 identified, 12:00 monitored, 14:00 over.
Incident aWholeStory()
{
    Incident incident = anIncident(u"A"_s,
                                   {promising(anUpdate(Status::Investigating, at(13, 9, 14)), at(13, 9, 44)),
                                    promising(anUpdate(Status::Identified, at(13, 10)), at(13, 12, 30)),
                                    anUpdate(Status::Monitoring, at(13, 12)), anUpdate(Status::Resolved, at(13, 14))});
    incident.impacts = {anImpact(mail, at(13, 9), at(13, 11)), anImpact(mail, at(13, 10), at(13, 12)),
                        anImpact(web, at(13, 11), at(13, 13)),
                        anImpact(web, at(13, 13), at(13, 15), ComponentStatus::UnderMaintenance)};
    return incident;
}

QString textOf(const IncidentFigures &figures, Figure figure)
{
    return figureText(figure, figures.valueOf(figure));
}

/// All that is known, as words of files: "updates=3".
QStringList known(const IncidentFigures &figures)
{
    QStringList words;
    for (const Figure figure : allFigures())
        if (const auto value = figures.valueOf(figure); value && (*value != 0 || isDuration(figure)))
            words.append(figureWord(figure) + u'=' + figureText(figure, value));
    return words;
}

} // namespace

class TestFigures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAWholeStory();
    void saysWhatIsKnownOnly_data();
    void saysWhatIsKnownOnly();
    void addsAndUnitesImpactForEachComponent();
    void measuresTheVendorsLead_data();
    void measuresTheVendorsLead();
    void knowsWhenTheVendorPosted_data();
    void knowsWhenTheVendorPosted();
    void measuresReviews_data();
    void measuresReviews();
    void hasWordsForEachFigure();
};

void TestFigures::tellsAWholeStory()
{
    const IncidentFigures figures = figuresOf(aWholeStory(), at(20, 0));
    QCOMPARE(known(figures),
             (QStringList{u"time_to_first_notice=14 min"_s, u"time_to_identify=1 h"_s, u"time_to_monitor=3 h"_s,
                          u"time_to_resolve=5 h"_s, u"open_for=4 h 46 min"_s, u"updates=4"_s,
                          u"mean_silence=1 h 35 min"_s, u"longest_silence=2 h"_s, u"promises_kept=1"_s,
                          u"promises_missed=1"_s, u"mean_earliness=30 min"_s, u"mean_lateness=16 min"_s,
                          u"longest_lateness=16 min"_s, u"impact_sum=5 h"_s, u"impact_union=4 h"_s}));
    QCOMPARE(textOf(figures, Figure::VendorLag), u"unknown"_s);
    QCOMPARE(textOf(figures, Figure::ReviewTime), u"unknown"_s);
    QCOMPARE(textOf(figures, Figure::Drafts), u"0"_s);
}

void TestFigures::saysWhatIsKnownOnly_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char *name, const Incident &incident, const QString &figures) {
        QTest::newRow(name) << incident << figures;
    };
    const Update first = anUpdate(Status::Investigating, at(13, 9));
    row("no update", anIncident(), {});
    row("a draft alone", anIncident(u"A"_s, {inStage(first, Stage::Draft)}), u"drafts=1"_s);
    row("one update, open", anIncident(u"A"_s, {first}),
        u"open_for=1 h updates=1 mean_silence=1 h longest_silence=1 h"_s);
    row("one update, its end drafted",
        anIncident(u"A"_s, {first, inStage(anUpdate(Status::Resolved, at(13, 9, 30)), Stage::Draft)}),
        u"open_for=1 h updates=1 drafts=1 mean_silence=1 h longest_silence=1 h"_s);
    row("one update, over", anIncident(u"A"_s, {anUpdate(Status::Resolved, at(13, 9))}),
        u"time_to_resolve=0 min open_for=0 min updates=1"_s);
    row("all in the same second",
        anIncident(u"A"_s, {first, anUpdate(Status::Monitoring, at(13, 9)), anUpdate(Status::Resolved, at(13, 9))}),
        u"time_to_identify=0 min time_to_monitor=0 min time_to_resolve=0 min open_for=0 min updates=3"_s);
    row("opened again",
        anIncident(u"A"_s,
                   {first, anUpdate(Status::Resolved, at(13, 9, 10)), anUpdate(Status::Investigating, at(13, 9, 20)),
                    anUpdate(Status::Resolved, at(13, 9, 40))}),
        u"time_to_resolve=40 min open_for=40 min updates=4 mean_silence=15 min longest_silence=20 min"_s);
    Incident early = anIncident(u"A"_s, {first});
    early.impacts = {anImpact(mail, at(13, 9, 30), {})};
    row("told before it began", early,
        u"time_to_first_notice=0 min open_for=1 h updates=1 mean_silence=1 h longest_silence=1 h impact_sum=30 min "
        "impact_union=30 min"_s);
    Incident faulty = anIncident(u"A"_s, {first});
    faulty.impacts = {anImpact(mail, at(13, 8), at(13, 7)), anImpact(web, at(13, 11), {})};
    row("end before start, and ahead", faulty, u"open_for=1 h updates=1 mean_silence=1 h longest_silence=1 h"_s);
    row("dated ahead", anIncident(u"A"_s, {anUpdate(Status::Investigating, at(15, 9))}), u"open_for=0 min updates=1"_s);
    row("late now", anIncident(u"A"_s, {promising(first, at(13, 9, 50))}),
        u"open_for=1 h updates=1 mean_silence=1 h longest_silence=1 h promises_missed=1 mean_lateness=10 min "
        "longest_lateness=10 min"_s);
    Incident planned =
        anIncident(u"A"_s, {anUpdate(Status::Scheduled, at(10, 9)), anUpdate(Status::Completed, at(13, 9, 30))});
    planned.kind = Kind::Maintenance;
    planned.window = Interval{at(13, 9), at(13, 10)};
    row("planned work", planned, u"time_to_resolve=30 min updates=2 mean_silence=30 min longest_silence=30 min"_s);
    Incident ancient = anIncident(u"A"_s, {anUpdate(Status::Identified, at(13, 9).addYears(-3))});
    row("open for three years", ancient,
        u"time_to_identify=0 min open_for=1096 d 1 h updates=1 mean_silence=1096 d 1 h longest_silence=1096 d 1 h"_s);
}

void TestFigures::saysWhatIsKnownOnly()
{
    QFETCH(Incident, incident);
    QTEST(known(figuresOf(incident, at(13, 10))).join(u' '), "figures");
}

void TestFigures::addsAndUnitesImpactForEachComponent()
{
    QCOMPARE(
        componentImpacts(aWholeStory(), at(13, 14)),
        (QList<ComponentImpact>{{mail.id, 4 * hour, 3 * hour, 0, false}, {web.id, 2 * hour, 2 * hour, hour, true}}));
}

void TestFigures::measuresTheVendorsLead_data()
{
    QTest::addColumn<QList<VendorPost>>("posts");
    QTest::addColumn<QString>("lag");
    const QList<Update> updates = aWholeStory().updates;
    const VendorPost first{at(13, 9), u"Incident"_s, updates.at(0).id};
    const VendorPost second{at(13, 9, 40), u"Update"_s, updates.at(1).id};
    QTest::newRow("none") << QList<VendorPost>() << u"unknown"_s;
    QTest::newRow("not passed on") << QList<VendorPost>{{at(13, 9), u"Incident"_s, {}}} << u"unknown"_s;
    QTest::newRow("one") << QList<VendorPost>{first} << u"14 min"_s;
    QTest::newRow("the mean of two") << QList<VendorPost>{first, second} << u"17 min"_s;
    QTest::newRow("ours came first") << QList<VendorPost>{{at(13, 9, 24), {}, updates.at(0).id}} << u"−10 min"_s;
}

void TestFigures::measuresTheVendorsLead()
{
    QFETCH(QList<VendorPost>, posts);
    QTEST(textOf(figuresOf(aWholeStory(), at(20, 0), {posts, {}}), Figure::VendorLag), "lag");
}

void TestFigures::knowsWhenTheVendorPosted_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<bool>("wasRead");
    QTest::addColumn<QDateTime>("ourTime");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<qsizetype>("posts");
    QTest::addColumn<QString>("lag");
    const Source vendor{u"Contoso"_s, u"CO12345"_s, u"https://status.contoso.example/12345"_s};
    const Source ourselves{u"Contoso"_s, u"CO12345"_s, u"https://status.example.com/i/1"_s};
    const QDateTime theirs = at(13, 9);
    QTest::newRow("passed on") << vendor << true << at(13, 9, 25) << Stage::Posted << qsizetype(1) << u"25 min"_s;
    QTest::newRow("still a draft") << vendor << true << at(13, 9, 25) << Stage::Draft << qsizetype(1) << u"unknown"_s;
    QTest::newRow("just as it was read") << vendor << true << theirs << Stage::Posted << qsizetype(1) << u"unknown"_s;
    QTest::newRow("written here") << vendor << false << at(13, 9, 25) << Stage::Posted << qsizetype(0) << u"unknown"_s;
    QTest::newRow("read on our own page")
        << ourselves << true << at(13, 9, 25) << Stage::Posted << qsizetype(0) << u"unknown"_s;
    QTest::newRow("no vendor named") << Source{{}, {}, vendor.link} << true << at(13, 9, 25) << Stage::Posted
                                     << qsizetype(0) << u"unknown"_s;
    QTest::newRow("nowhere to be read") << Source{u"Contoso"_s, {}, {}} << true << at(13, 9, 25) << Stage::Posted
                                        << qsizetype(0) << u"unknown"_s;
}

void TestFigures::knowsWhenTheVendorPosted()
{
    QFETCH(Source, source);
    QFETCH(bool, wasRead);
    QFETCH(QDateTime, ourTime);
    QFETCH(Stage, stage);
    Page page;
    page.address = u"https://status.example.com"_s;
    Update update = anUpdate(Status::Investigating, at(13, 9));
    update.headline = u"We look into it"_s;
    update.sourceKey = wasRead ? u"u1"_s : QString();
    Incident incident = anIncident(u"A"_s, {update});
    incident.source = source;
    QList<DatedIncident> history{{at(13, 9, 5), incident}};
    incident.updates[0].postedAt = ourTime;
    incident.updates[0].headline = u"Contoso looks into it"_s;
    incident.updates[0] = inStage(incident.updates.at(0), stage);
    history.append({at(13, 9, 30), incident});

    const QList<VendorPost> posts = vendorPostsOf(incident, page, history);
    QTEST(posts.size(), "posts");
    for (const VendorPost &post : posts) {
        QCOMPARE(post.at, at(13, 9));
        QCOMPARE(post.headline, u"We look into it"_s);
    }
    QTEST(textOf(figuresOf(incident, at(20, 0), {posts, history}), Figure::VendorLag), "lag");
}

void TestFigures::measuresReviews_data()
{
    QTest::addColumn<QList<Stage>>("stages"); // ten minutes from one to the next
    QTest::addColumn<QList<qint64>>("times");
    using enum Stage;
    QTest::newRow("never") << QList<Stage>{Draft, Draft} << QList<qint64>();
    QTest::newRow("approved") << QList<Stage>{Draft, InReview, Approved} << QList<qint64>{10 * minute};
    QTest::newRow("saved again meanwhile") << QList<Stage>{InReview, InReview, Approved} << QList<qint64>{20 * minute};
    QTest::newRow("returned, then approved") << QList<Stage>{InReview, Returned, Draft, InReview, InReview, Approved}
                                             << QList<qint64>{10 * minute, 20 * minute};
    QTest::newRow("taken back") << QList<Stage>{InReview, Draft} << QList<qint64>();
    QTest::newRow("still there") << QList<Stage>{Draft, InReview} << QList<qint64>();
    QTest::newRow("posted unseen") << QList<Stage>{Draft, Posted} << QList<qint64>();
}

void TestFigures::measuresReviews()
{
    QFETCH(QList<Stage>, stages);
    QList<DatedIncident> history;
    for (const Stage stage : stages)
        history.append({at(13, 9).addSecs(600 * history.size()),
                        anIncident(u"A"_s, {inStage(anUpdate(Status::Investigating, at(13, 9)), stage)})});
    QTEST(reviewTimes(history), "times");
}

void TestFigures::hasWordsForEachFigure()
{
    QStringList words;
    for (const Figure figure : allFigures()) {
        QVERIFY(!figureWord(figure).isEmpty() && !words.contains(figureWord(figure)));
        QVERIFY(figureDefinition(figure).endsWith(u'.'));
        QVERIFY(!figureName(figure).isEmpty());
        words.append(figureWord(figure));
    }
    QCOMPARE(figuresOf(anIncident(), at(20, 0)).values.size(), words.size());
}

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
