#include "ui/widgets/calmstyle.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/tone.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

using namespace noticedesk;

Q_DECLARE_METATYPE(QPalette)

class TestPalettes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhichOneIsDark();
    void textIsReadable_data();
    void textIsReadable();
    void tonesAreReadable_data() { textIsReadable_data(); }
    void tonesAreReadable();
    void choicesAreSeen_data() { textIsReadable_data(); }
    void choicesAreSeen();
    void knowsContrastOfKnownPairs();
};

void TestPalettes::saysWhichOneIsDark()
{
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(isDark(darkPalette()));
}

void TestPalettes::textIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestPalettes::textIsReadable()
{
    QFETCH(QPalette, palette);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const auto &[ink, ground] : pairs)
        QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= 4.5,
                 qPrintable(QStringLiteral("role %1 on role %2").arg(ink).arg(ground)));
    QVERIFY(contrast(palette.color(QPalette::Text), chosenFill(palette)) >= 4.5);
    QVERIFY(contrast(quietInk(palette), chosenFill(palette)) >= 4.5);
}

void TestPalettes::tonesAreReadable()
{
    QFETCH(QPalette, palette);
    for (int i = 0; i <= int(Tone::Pending); ++i) {
        const ToneColors colors = toneColors(Tone(i), palette);
        const QColor grounds[] = {palette.color(QPalette::Base), palette.color(QPalette::Window), chosenFill(palette)};
        QVERIFY2(contrast(colors.ink, colors.fill) >= 4.5, qPrintable(QString::number(i)));
        for (const QColor &ground : grounds) {
            QVERIFY2(contrast(colors.ink, ground) >= 4.5, qPrintable(QString::number(i)));
            QVERIFY2(contrast(colors.mark, ground) >= 3.0, qPrintable(QString::number(i)));
        }
    }
}

/// The marks before the words of a choice, made or not.
void TestPalettes::choicesAreSeen()
{
    QFETCH(QPalette, palette);
    CalmStyle style;
    QStyleOption option;
    option.rect = QRect(0, 0, 16, 16);
    option.palette = palette;
    for (const auto element : {QStyle::PE_IndicatorRadioButton, QStyle::PE_IndicatorCheckBox})
        for (const auto made : {QStyle::State_On, QStyle::State_Off}) {
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Window));
            QPainter painter(&image);
            option.state = QStyle::State_Enabled | made;
            style.drawPrimitive(element, &option, &painter, nullptr);
            painter.end();
            qreal edge = 0;
            for (int across = 0; across < 4; ++across) // from the left into the middle of the edge
                edge = std::max(edge, contrast(image.pixelColor(across, 8), palette.color(QPalette::Window)));
            QVERIFY2(edge >= 3, qPrintable(QString::number(edge)));
        }
}

void TestPalettes::knowsContrastOfKnownPairs()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
