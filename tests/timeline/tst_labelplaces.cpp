#include "app/timeline/labelplaces.h"
#include "tests/incident/builders.h"

#include <QTest>

#include <random>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Ten pixels a letter.
qreal tenALetter(const QString &text)
{
    return 10 * qreal(text.size());
}

} // namespace

class TestLabelPlaces final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesLabels_data();
    void placesLabels();
    void neverLaysOneOnAnother();
    void placesTicksInsideTheView();
};

void TestLabelPlaces::placesLabels_data()
{
    QTest::addColumn<QList<WantedLabel>>("wanted");
    QTest::addColumn<QList<LabelPlace>>("places");
    const auto row = [](const char *name, const QList<WantedLabel> &wanted, const QList<LabelPlace> &places) {
        QTest::newRow(name) << wanted << places;
    };
    row("none", {}, {});
    row("to the right", {{100, u"first"_s}}, {{0, 110, 50, 0}});
    row("no text", {{100, QString()}}, {});
    row("to the left of the last", {{270, u"final"_s}}, {{0, 210, 50, 0}});
    row("below, where a dot follows", {{100, u"first"_s}, {130, u"second"_s}}, {{0, 40, 50, 0}, {1, 140, 60, 0}});
    row("below, where there is no room beside", {{20, u"first"_s}, {40, u"second"_s}},
        {{0, 20, 50, 1}, {1, 50, 60, 0}});
    row("the same instant", {{100, u"one"_s}, {100, u"two"_s}, {100, u"six"_s}},
        {{0, 60, 30, 0}, {1, 100, 30, 1}, {2, 110, 30, 0}});
    row("nowhere", {{150, u"a label that is longer than the room"_s}}, {});
    row("moved in below", {{250, u"ten letters and more"_s}}, {{0, 40, 200, 0}});
}

void TestLabelPlaces::placesLabels()
{
    QFETCH(QList<WantedLabel>, wanted);
    QTEST(placeLabels(wanted, {0, 300, 2, 10}, tenALetter), "places");
}

void TestLabelPlaces::neverLaysOneOnAnother()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<qreal> anywhere(0, 900);
    std::uniform_int_distribution<int> letters(0, 30);
    for (int round = 0; round < 500; ++round) {
        QList<WantedLabel> wanted;
        for (int i = 0; i < round % 60; ++i)
            wanted.append({anywhere(random), QString(letters(random), u'x')});
        std::sort(wanted.begin(), wanted.end(), [](const WantedLabel &a, const WantedLabel &b) { return a.x < b.x; });
        const QList<LabelPlace> places = placeLabels(wanted, {0, 900, 3, 8}, tenALetter);
        for (const LabelPlace &a : places) {
            QVERIFY(a.left >= 0 && a.left + a.width <= 900);
            for (const LabelPlace &b : places)
                QVERIFY(a.of == b.of || a.line != b.line || a.left + a.width <= b.left || b.left + b.width <= a.left);
            for (const WantedLabel &dot : wanted)
                QVERIFY(a.line != 0 || dot.x <= a.left || dot.x >= a.left + a.width);
        }
    }
}

void TestLabelPlaces::placesTicksInsideTheView()
{
    const TimeView view{at(10, 0), at(11, 0), 240};
    const QList<Tick> ticks = {{at(10, 0), u"10"_s, true},
                               {at(10, 1), u"01"_s, false},
                               {at(10, 12), u"12:00"_s, false},
                               {at(11, 0), u"11"_s, true}};
    QCOMPARE(placeTicks(ticks, view, 10, tenALetter),
             (QList<LabelPlace>{{0, 0, 20, 0}, {2, 95, 50, 0}, {3, 220, 20, 0}}));
}

QTEST_APPLESS_MAIN(TestLabelPlaces)
#include "tst_labelplaces.moc"
