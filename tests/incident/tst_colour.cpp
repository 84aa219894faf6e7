#include "app/incident/colour.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<noticedesk::Colour>)

class TestColour final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHexadecimalAlone_data();
    void readsHexadecimalAlone();
    void writesWhatItReads();
    void knowsContrast_data();
    void knowsContrast();
    void movesTextUntilItCanBeRead_data();
    void movesTextUntilItCanBeRead();
    void findsReadableTextForEveryGround();
};

namespace {

Colour named(const char *text)
{
    return colourFromText(QString::fromLatin1(text)).value();
}

} // namespace

void TestColour::readsHexadecimalAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Colour>>("colour");
    const auto row = [](const char *text, std::optional<Colour> colour) {
        QTest::newRow(text) << QString::fromUtf8(text) << colour;
    };
    row("#1b1f24", Colour{27, 31, 36});
    row("#FFa001", Colour{255, 160, 1});
    row("", {});
    row("#", {});
    row("#fff", {});
    row("1b1f24", {});
    row("#1b1f2", {});
    row("#1b1f240", {});
    row("#1b1f2g", {});
    row("#-1b1f2", {});
    row("#+1b1f2", {});
    row("# 1b1f2", {});
    row("#１b1f24", {});
    row("red", {});
    row("rgb(1,2,3)", {});
    row("#000000;background:url(https://example.com)", {});
}

void TestColour::readsHexadecimalAlone()
{
    QFETCH(QString, text);
    QTEST(colourFromText(text), "colour");
}

void TestColour::writesWhatItReads()
{
    for (const char *text : {"#000000", "#00000f", "#0a53be", "#ffffff"})
        QCOMPARE(colourText(named(text)), QString::fromLatin1(text));
}

/// The figures are those of other people's calculators for the same pairs.
void TestColour::knowsContrast_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("contrast");
    const auto row = [](const char *a, const char *b, double contrast) {
        QTest::addRow("%s on %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << contrast;
    };
    row("#000000", "#ffffff", 21.0);
    row("#ffffff", "#000000", 21.0);
    row("#777777", "#ffffff", 4.48);
    row("#767676", "#ffffff", 4.54);
    row("#0000ff", "#ffffff", 8.59);
    row("#ff0000", "#ffffff", 4.00);
    row("#123456", "#123456", 1.0);
}

void TestColour::knowsContrast()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, contrast);
    const double found = contrastOf(*colourFromText(a), *colourFromText(b));
    QVERIFY2(qAbs(found - contrast) < 0.005, qPrintable(QString::number(found)));
}

void TestColour::movesTextUntilItCanBeRead_data()
{
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readable");
    QTest::newRow("readable already") << u"#ffffff"_s << u"#767676"_s << u"#767676"_s;
    QTest::newRow("a shade too light") << u"#ffffff"_s << u"#777777"_s << u"#767676"_s;
    QTest::newRow("a shade too dark") << u"#000000"_s << u"#707070"_s << u"#767676"_s;
}

void TestColour::movesTextUntilItCanBeRead()
{
    QFETCH(QString, ground);
    QFETCH(QString, text);
    QTEST(colourText(readableOn(*colourFromText(ground), *colourFromText(text))), "readable");
}

void TestColour::findsReadableTextForEveryGround()
{
    for (int level = 0; level <= 255; ++level) {
        const Colour ground{quint8(level), quint8(level), quint8(255 - level)};
        QVERIFY(contrastOf(ground, readableOn(ground, ground)) >= leastContrast);
    }
}

QTEST_APPLESS_MAIN(TestColour)
#include "tst_colour.moc"
