#include "ui/widgets/palettes.h"
#include "ui/widgets/tonedlabel.h"

#include <QApplication>
#include <QTest>

using namespace noticedesk;

class TestTonedLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheWindowFromLightToDark_data();
    void followsTheWindowFromLightToDark();
    void standsBackOnAGroundOfFields();
};

void TestTonedLabel::followsTheWindowFromLightToDark_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::newRow("neutral") << Tone::Neutral;
    QTest::newRow("alarm") << Tone::Alarm;
}

void TestTonedLabel::followsTheWindowFromLightToDark()
{
    QFETCH(Tone, tone);
    QWidget window;
    const TonedLabel label(tone, &window);
    for (const QPalette &palette : {lightPalette(), darkPalette(), lightPalette()}) {
        QApplication::setPalette(palette);
        QApplication::processEvents();
        QCOMPARE(label.palette().color(QPalette::WindowText),
                 tone == Tone::Neutral ? quietInk(palette) : toneColors(tone, palette).ink);
        QCOMPARE(label.palette().color(QPalette::Base), palette.color(QPalette::Base));
    }
}

void TestTonedLabel::standsBackOnAGroundOfFields()
{
    QApplication::setPalette(lightPalette());
    QWidget window;
    window.setBackgroundRole(QPalette::Base);
    const TonedLabel label(Tone::Neutral, &window);
    QCOMPARE(label.palette().color(label.foregroundRole()), quietInk(lightPalette()));
}

QTEST_MAIN(TestTonedLabel)
#include "tst_tonedlabel.moc"
