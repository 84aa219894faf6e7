#include "app/timeline/picture.h"
#include "app/timeline/readerspicture.h"
#include "app/timeline/shades.h"
#include "app/timeline/svg.h"
#include "app/timeline/textwidth.h"
#include "tests/timeline/golden.h"
#include "tests/timeline/stories.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Picture pictureOf(const Story &story, const QDateTime &now)
{
    return timelinePicture(layOutTimeline(story.incident, story.components, now, story.vendorPosts),
                           {story.incident.title, QTimeZone("America/Chicago"), QLocale::c(), 960});
}

qreal luminance(QLatin1StringView color)
{
    qreal sum = 0;
    const qreal weights[] = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; ++i) {
        const qreal part = color.mid(1 + 2 * i, 2).toString().toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

qreal contrast(QLatin1StringView a, QLatin1StringView b)
{
    const qreal light = std::max(luminance(a), luminance(b));
    const qreal dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

/// Everything in the file that could be more than a picture, and whether it is well formed.
QStringList dangersIn(const QByteArray &svg)
{
    QStringList dangers;
    QXmlStreamReader reader(svg);
    const QStringList harmless = {u"svg"_s,  u"title"_s, u"desc"_s, u"defs"_s, u"pattern"_s,
                                  u"path"_s, u"rect"_s,  u"line"_s, u"g"_s,    u"text"_s};
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (!harmless.contains(reader.name().toString()))
            dangers.append(reader.name().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            if (attribute.name().startsWith(u"on") || attribute.name() == u"href" || attribute.name() == u"style")
                dangers.append(attribute.name().toString());
    }
    if (reader.hasError())
        dangers.append(reader.errorString());
    return dangers;
}

} // namespace

class TestPicture final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheBytesOfTheGoldenFile_data();
    void writesTheBytesOfTheGoldenFile();
    void laysNoTextOnAnother_data();
    void laysNoTextOnAnother();
    void keepsHostileNamesHarmless_data();
    void keepsHostileNamesHarmless();
    void hasReadableColours();
    void saysThatNothingIsKnown();
    void keepsIdsApart();
    void givesEveryColourADarkOne();
    void paintsInTheDarkWithDarkColoursAlone();
    void showsReadersOnlyWhatIsOut();
    void showsReadersNothingAfterTheLastUpdate();
    void showsReadersNothingBeforeTheFirstUpdate();
    void showsReadersPlannedWorkAhead();
};

void TestPicture::writesTheBytesOfTheGoldenFile_data()
{
    QTest::addColumn<Story>("story");
    QTest::newRow("outage") << anOutage();
    QTest::newRow("clocks") << theHourThatComesTwice();
    QTest::newRow("planned") << plannedWork();
}

void TestPicture::writesTheBytesOfTheGoldenFile()
{
    QFETCH(Story, story);
    const QByteArray svg = renderSvg(pictureOf(story, story.now));
    QCOMPARE(svg, golden(QString::fromLatin1(QTest::currentDataTag()) + u".svg"_s, svg));
    QCOMPARE(renderSvg(pictureOf(story, story.now)), svg);
    QCOMPARE(dangersIn(svg), QStringList());
}

void TestPicture::laysNoTextOnAnother_data()
{
    addStories();
}

void TestPicture::laysNoTextOnAnother()
{
    QFETCH(Story, story);
    const Picture picture = pictureOf(story, story.now);
    for (qsizetype a = 0; a < picture.texts.size(); ++a) {
        const QRectF place = placeOf(picture.texts.at(a));
        QVERIFY2(place.left() >= 0 && place.right() <= picture.width + 0.01 && place.bottom() <= picture.height,
                 qPrintable(picture.texts.at(a).text));
        for (qsizetype b = a + 1; b < picture.texts.size(); ++b)
            QVERIFY2(!place.intersects(placeOf(picture.texts.at(b))),
                     qPrintable(picture.texts.at(a).text + u" / "_s + picture.texts.at(b).text));
    }
    QCOMPARE(dangersIn(renderSvg(picture)), QStringList());
}

void TestPicture::keepsHostileNamesHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"</text><script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &#x3c; &unknown;"_s;
    QTest::newRow("end of a section") << u"]]> <!-- -->"_s;
    QTest::newRow("controls") << QString(u"a\0b\x1b[31m\x07 c"_s);
    QTest::newRow("no characters") << QString(QChar(0xfffe)) + QChar(0xffff) + QChar(0xd800) + u"x"_s;
    QTest::newRow("turned around") << u"\u202Egnp.exe\u2066"_s;
    QTest::newRow("very long") << QString(100000, u'W');
    QTest::newRow("of several scripts") << u"متأخر 遅延 🔥 Verspätung"_s;
}

void TestPicture::keepsHostileNamesHarmless()
{
    QFETCH(QString, name);
    Story story = anOutage();
    story.incident.title = name;
    story.incident.source.name = name;
    for (Component &component : story.components)
        component.name = component.group = name;
    for (Update &update : story.incident.updates)
        update.headline = name;
    for (VendorPost &post : story.vendorPosts)
        post.headline = name;
    const Picture picture = pictureOf(story, story.now);
    QCOMPARE(dangersIn(renderSvg(picture)), QStringList());
    for (const PictureText &text : picture.texts)
        QVERIFY(!text.text.contains(QChar(0x202e)) && !text.text.contains(QChar(0x1b)));
}

void TestPicture::hasReadableColours()
{
    for (const Shade shade : {Shade::Quiet, Shade::Good, Shade::Calm, Shade::Caution, Shade::Serious, Shade::Alarm}) {
        const ShadeColors colors = colorsOf(shade);
        QVERIFY(contrast(colors.ink, colors.fill) >= 4.5);
        QVERIFY(contrast(colors.ink, "#ffffff"_L1) >= 4.5);
        const ShadeColors dark = darkColorsOf(shade);
        QVERIFY(contrast(dark.ink, dark.fill) >= 4.5);
        QVERIFY(contrast(dark.ink, "#14171c"_L1) >= 4.5);
    }
}

void TestPicture::saysThatNothingIsKnown()
{
    const Picture picture = pictureOf({anIncident(), {}, {}, at(20, 0)}, at(20, 0));
    QCOMPARE(picture.texts.size(), 2);
    QCOMPARE(picture.texts.last().text, u"Nothing is known yet that has a time."_s);
}

void TestPicture::keepsIdsApart()
{
    const Picture picture = pictureOf(anOutage(), anOutage().now);
    const QByteArray second = renderSvg(picture, SvgColors::LightAndDark, u"second"_s);
    QVERIFY(second.contains("aria-labelledby=\"second-title second-desc\""));
    QVERIFY(!second.contains("timeline-"));
}

void TestPicture::givesEveryColourADarkOne()
{
    const QByteArray svg = renderSvg(pictureOf(anOutage(), anOutage().now), SvgColors::LightAndDark);
    const QString text = QString::fromUtf8(svg);
    const qsizetype end = text.indexOf(u"</style>"_s);
    QVERIFY(end > 0);
    static const QRegularExpression used(u"(fill|stroke)=\"(#[0-9a-f]{6})\""_s);
    for (auto found = used.globalMatch(text, end); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QVERIFY2(text.left(end).contains(u"[%1='%2']"_s.arg(match.captured(1), match.captured(2))),
                 qPrintable(match.captured()));
    }
}

void TestPicture::paintsInTheDarkWithDarkColoursAlone()
{
    const Picture picture = pictureOf(anOutage(), anOutage().now);
    const QString dark = QString::fromUtf8(renderSvg(picture, SvgColors::Dark));
    QVERIFY(!dark.contains(u"<style"_s));
    QVERIFY(dark.contains(u"#14171c"_s));
    static const QRegularExpression used(u"(?:fill|stroke)=\"(#[0-9a-f]{6})\""_s);
    const QString light = QString::fromUtf8(renderSvg(picture));
    for (auto found = used.globalMatch(light); found.hasNext();) {
        const QString colour = found.next().captured(1);
        QVERIFY2(!dark.contains(colour), qPrintable(colour));
    }
}

void TestPicture::showsReadersOnlyWhatIsOut()
{
    const Story story = anOutage();
    const auto picture = readersPicture(story.incident, story.components, {story.incident.title});
    QVERIFY(picture);
    const QByteArray svg = renderSvg(*picture, SvgColors::LightAndDark);
    QCOMPARE(svg, golden(u"readers.svg"_s, svg));
    QVERIFY(svg.contains("Update from Example"));
    for (const char *inside : {"Final update", "Draft", "Resolved", "Silence", "Promise", "promise", ">now<"})
        QVERIFY2(!svg.contains(inside), inside);
}

void TestPicture::showsReadersNothingAfterTheLastUpdate()
{
    Story story = anOutage();
    const auto before = readersPicture(story.incident, story.components, {});
    Impact later = story.incident.impacts.last();
    later.span = {at(18, 3), at(18, 9)};
    story.incident.impacts.append(later);
    QCOMPARE(readersPicture(story.incident, story.components, {}), before);

    story.incident.impacts = {affected(story.components.first(), at(13, 14), at(18, 9))};
    const auto untilSomeTimeLater = readersPicture(story.incident, story.components, {});
    story.incident.impacts.first().span.end.reset();
    QCOMPARE(readersPicture(story.incident, story.components, {}), untilSomeTimeLater);
}

void TestPicture::showsReadersNothingBeforeTheFirstUpdate()
{
    Story story = anOutage();
    for (Update &update : story.incident.updates)
        update.stage = Stage::InReview;
    QVERIFY(!readersPicture(story.incident, story.components, {}));
}

void TestPicture::showsReadersPlannedWorkAhead()
{
    Story story = noticedesk::tests::plannedWork();
    QVERIFY(story.incident.window);
    story.incident.updates.first().stage = Stage::Posted;
    story.incident.updates.first().postedAt = story.incident.window->begin.addDays(-3);
    story.incident.updates.resize(1);
    const auto picture = readersPicture(story.incident, story.components, {});
    QVERIFY(picture);
    const auto isPlanned = [](const PictureBox &box) { return box.says.contains(u"Planned window"_s); };
    QVERIFY(std::any_of(picture->boxes.begin(), picture->boxes.end(), isPlanned));
}

QTEST_APPLESS_MAIN(TestPicture)
#include "tst_picture.moc"
