#include "app/base/utctext.h"
#include "app/base/zone.h"
#include "app/timeline/figurewords.h"
#include "app/timeline/picture.h"
#include "app/timeline/timeline.h"
#include "tests/check/realnotices.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(NOTICEDESK_SAMPLES);
const QString scraped = samples + u"/statuspage-page-scrapes/github-incidents-last200.jsonl"_s;

/// What a line of the scraped file says of an incident.
struct Stated {
    QString title;
    QDateTime startedAt;
    QDateTime resolvedAt;
    std::optional<Interval> window; ///< of the impact, as the postmortem tells it
    qint64 minutes = 0;
};

QDateTime instant(const QJsonValue &value)
{
    return instantFromText(value.toString()).value_or(QDateTime());
}

QHash<IncidentId, Stated> statedIn(const QString &name)
{
    QHash<IncidentId, Stated> all;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Stated stated{line["title"_L1].toString(),
                      instant(line["started_at"_L1]),
                      instant(line["resolved_at"_L1]),
                      {},
                      line["duration_minutes"_L1].toInteger()};
        if (line["impact_window"_L1].isObject())
            stated.window = Interval{instant(line["impact_window"_L1]["start_at"_L1]),
                                     instant(line["impact_window"_L1]["end_at"_L1])};
        all.insert(IncidentId::from(epoch, line["url"_L1].toString().toUtf8()), stated);
    }
    return all;
}

QString missingSamples()
{
    const QStringList missing = realNotices(samples).missing;
    return missing.isEmpty() ? QString() : u"Not there, and so not laid out: %1"_s.arg(missing.join(u", "_s));
}

/// Two texts of the picture that lie on each other, or one that leaves it.
QString clashIn(const Picture &picture)
{
    for (qsizetype a = 0; a < picture.texts.size(); ++a) {
        const QRectF place = placeOf(picture.texts.at(a));
        if (place.left() < 0 || place.right() > picture.width + 0.01 || place.bottom() > picture.height)
            return picture.texts.at(a).text;
        for (qsizetype b = a + 1; b < picture.texts.size(); ++b)
            if (place.intersects(placeOf(picture.texts.at(b))))
                return picture.texts.at(a).text + u" / "_s + picture.texts.at(b).text;
    }
    return {};
}

} // namespace

/// Incidents as they really were told. None of it is in this repository: where the samples are missing, so is the test.
class TestRealTimelines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void laysNoTextOnAnother_data();
    void laysNoTextOnAnother();
    void agreesWithStatedTimes();
    void tellsTheLongSilence();
};

void TestRealTimelines::laysNoTextOnAnother_data()
{
    QTest::addColumn<qreal>("width");
    QTest::newRow("narrow") << 480.0;
    QTest::newRow("usual") << 960.0;
    QTest::newRow("wide") << 2400.0;
}

void TestRealTimelines::laysNoTextOnAnother()
{
    if (const QString missing = missingSamples(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QFETCH(qreal, width);
    qsizetype texts = 0;
    const QList<RealNotice> notices = realNotices(samples).notices;
    for (const RealNotice &notice : notices) {
        const Timeline timeline =
            layOutTimeline(notice.incident, notice.circumstances.components, notice.circumstances.now);
        const Picture picture = timelinePicture(
            timeline, {notice.incident.title, zoneNamed(notice.circumstances.page.zone), QLocale::c(), width});
        const QString clash = clashIn(picture);
        QVERIFY2(clash.isEmpty(), qPrintable(notice.file + u": "_s + clash));
        texts += picture.texts.size();
    }
    qInfo("%d incidents with %d texts on %d pixels", int(notices.size()), int(texts), int(width));
}

void TestRealTimelines::agreesWithStatedTimes()
{
    const QHash<IncidentId, Stated> stated = statedIn(scraped);
    if (stated.isEmpty())
        QSKIP(qPrintable(u"Not there: %1"_s.arg(scraped)));
    qsizetype byUpdates = 0;
    QStringList byWindow;
    for (const RealNotice &notice : realNotices(samples).notices) {
        const auto said = stated.constFind(notice.incident.id);
        if (said == stated.constEnd())
            continue;
        Incident incident = notice.incident;
        const Timeline timeline = layOutTimeline(incident, notice.circumstances.components, said->resolvedAt);
        QCOMPARE(timeline.begin, said->startedAt);
        QCOMPARE(endedAt(incident), std::optional(said->resolvedAt));
        const qint64 open = *figuresOf(incident, said->resolvedAt).valueOf(Figure::OpenFor);
        QCOMPARE(open, said->startedAt.secsTo(said->resolvedAt));
        if (open == said->minutes * 60) {
            ++byUpdates;
            continue;
        }
        // The one reason for anything else: the postmortem tells when the impact was, and that is what is counted.
        QVERIFY2(said->window, qPrintable(said->title));
        const ComponentId component = incident.components.value(0, ComponentId::from(said->startedAt, "all"));
        incident.impacts = {{component, ComponentStatus::DegradedPerformance, *said->window}};
        const auto impact =
            figuresOf(incident, std::max(said->resolvedAt, *said->window->end)).valueOf(Figure::ImpactUnion);
        QCOMPARE(impact, std::optional<qint64>(said->minutes * 60));
        byWindow.append(u"%1 | %2 | %3 | %4"_s.arg(utcText(said->startedAt), figureText(Figure::OpenFor, open),
                                                   figureText(Figure::ImpactUnion, impact), said->title));
    }
    QCOMPARE(byUpdates + byWindow.size(), stated.size());
    qInfo("%d of %d: the stated duration is that of the updates. The others state that of the impact:\nstarted | open "
          "for | impact | title\n%s",
          int(byUpdates), int(stated.size()), qPrintable(byWindow.join(u'\n')));
}

void TestRealTimelines::tellsTheLongSilence()
{
    for (const RealNotice &notice : realNotices(samples).notices) {
        if (!notice.file.endsWith("zix-appriver.txt"_L1))
            continue;
        const Timeline timeline =
            layOutTimeline(notice.incident, notice.circumstances.components, notice.circumstances.now);
        QStringList silences;
        for (const Silence &silence : timeline.silences)
            silences.append(figureText(Figure::LongestSilence, silence.begin.secsTo(silence.end)));
        QCOMPARE(silences, (QStringList{u"10 d 23 h 13 min"_s, u"3 d 30 min"_s}));
        QCOMPARE(timeline.lanes.first().spans.size(), 3);
        const IncidentFigures figures = figuresOf(notice.incident, notice.circumstances.now);
        QCOMPARE(figureText(Figure::OpenFor, figures.valueOf(Figure::OpenFor)), u"13 d 23 h 43 min"_s);
        QCOMPARE(figures.valueOf(Figure::TimeToFirstNotice), std::optional<qint64>());
        QCOMPARE(figures.valueOf(Figure::ImpactUnion), std::optional<qint64>());
        return;
    }
    QSKIP("Not there, and so not told: zix-appriver.txt");
}

QTEST_APPLESS_MAIN(TestRealTimelines)
#include "tst_realtimelines.moc"
