#include "app/incident/shippedstyles.h"
#include "app/incident/stylerules.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestStyleRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsShipped();
    void findsColoursThatCannotBeRead();
    void saysWhatWouldDo();
    void makesColoursReadable();
    void takesPictures_data();
    void takesPictures();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void findsALogoThatIsNone_data();
    void findsALogoThatIsNone();
    void limitsTheFooterAndTheZones();
};

namespace {

const QByteArray png =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                           "rkJggg==");

QByteArray svg(const QByteArray &content, const QByteArray &before = {})
{
    return before + "<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>";
}

QList<StyleField> fieldsOf(const NoticeStyle &style)
{
    QList<StyleField> fields;
    for (const StyleFault &fault : styleFaults(style))
        fields.append(fault.field);
    return fields;
}

} // namespace

void TestStyleRules::findsNothingInWhatIsShipped()
{
    for (const ShippedStyle shipped : shippedStyles())
        QCOMPARE(styleFaults(styleOf(shipped)), QList<StyleFault>());
    for (const Palette &palette : palettes()) {
        NoticeStyle style;
        style.light = palette.light;
        style.dark = palette.dark;
        QCOMPARE(styleFaults(style), QList<StyleFault>());
    }
    QCOMPARE(palettes().first().light, NoticeStyle().light);
    QCOMPARE(palettes().first().dark, NoticeStyle().dark);
}

void TestStyleRules::findsColoursThatCannotBeRead()
{
    NoticeStyle style;
    style.light.link = {119, 119, 119};
    QCOMPARE(fieldsOf(style), QList<StyleField>{StyleField::LightLink});
    style.light.link = {118, 118, 118};
    QCOMPARE(fieldsOf(style), QList<StyleField>());
    style.light.ground = style.light.ink;
    style.dark.ground = {255, 255, 255};
    QCOMPARE(
        fieldsOf(style),
        (QList<StyleField>{StyleField::LightInk, StyleField::LightLink, StyleField::DarkInk, StyleField::DarkLink}));
}

void TestStyleRules::saysWhatWouldDo()
{
    NoticeStyle style;
    style.light.link = {119, 119, 119};
    QCOMPARE(styleFaults(style).first().message,
             u"#777777 has a contrast of 4.4 : 1 against #ffffff; text needs 4.5 : 1. #767676 would do."_s);
}

void TestStyleRules::makesColoursReadable()
{
    const NoticeColours grey{{128, 128, 128}, {128, 128, 128}, {140, 128, 128}};
    NoticeStyle style;
    style.light = readable(grey);
    style.dark = readable(grey);
    QCOMPARE(style.light.ground, grey.ground);
    QCOMPARE(styleFaults(style), QList<StyleFault>());
    QCOMPARE(readable(NoticeStyle().light), NoticeStyle().light);
}

void TestStyleRules::takesPictures_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("start");
    QTest::newRow("PNG") << png << u"data:image/png;base64,iVBORw0KGgo"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 and so on") << u"data:image/jpeg;base64,/9j/"_s;
    QTest::newRow("SVG") << svg("<path d=\"M0 0\"/>") << u"data:image/svg+xml;base64,PHN2Zy"_s;
    QTest::newRow("SVG with a declaration")
        << svg({}, "<?xml version=\"1.0\"?>\n<!-- of ours -->\n") << u"data:image/svg+xml;base64,PD94bW"_s;
    QTest::newRow("as large as can be") << png + QByteArray(mostLogoBytes - png.size(), 'x')
                                        << u"data:image/png;base64,"_s;
}

void TestStyleRules::takesPictures()
{
    QFETCH(QByteArray, picture);
    QFETCH(QString, start);
    const auto logo = logoOf(picture);
    QVERIFY(logo);
    QVERIFY(logo->startsWith(start));
    QCOMPARE(QByteArray::fromBase64(logo->mid(logo->indexOf(u',') + 1).toLatin1()), picture);
    NoticeStyle style;
    style.logo = *logo;
    QCOMPARE(styleFaults(style), QList<StyleFault>());
}

void TestStyleRules::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<QString>("words");
    const QString none = u"The logo is not a PNG, JPEG or SVG picture. Choose another file."_s;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("text") << QByteArray("a logo") << none;
    QTest::newRow("GIF") << QByteArray("GIF89a") << none;
    QTest::newRow("HTML") << QByteArray("<html><svg/></html>") << none;
    QTest::newRow("SVG of no namespace") << QByteArray("<svg/>") << none;
    QTest::newRow("SVG cut off") << svg({}).chopped(3) << none;
    QTest::newRow("SVG with entities") << svg("&a;", "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>") << none;
    QTest::newRow("too large") << png + QByteArray(mostLogoBytes, 'x')
                               << u"The logo has 33 KB; it can have 32, as every notice carries it along. Choose a "
                                  "smaller picture."_s;
}

void TestStyleRules::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, picture);
    const auto logo = logoOf(picture);
    QVERIFY(!logo);
    QCOMPARE(logo.error().code, Error::Code::Invalid);
    QTEST(logo.error().message, "words");
}

void TestStyleRules::findsALogoThatIsNone_data()
{
    QTest::addColumn<QString>("logo");
    for (const char *logo : {"https://example.com/logo.png", "javascript:alert(1)", "data:text/html;base64,PGI+",
                             "data:image/png;base64,!!!!", "data:image/svg+xml,<svg/>", "\"><script>alert(1)</script>",
                             "data:image/svg+xml;base64,iVBORw0KGgo="})
        QTest::newRow(logo) << QString::fromUtf8(logo);
}

void TestStyleRules::findsALogoThatIsNone()
{
    QFETCH(QString, logo);
    NoticeStyle style;
    style.logo = logo;
    QCOMPARE(fieldsOf(style), QList<StyleField>{StyleField::Logo});
}

void TestStyleRules::limitsTheFooterAndTheZones()
{
    NoticeStyle style;
    style.footer = QString(mostFooterCharacters, u'x');
    style.otherZones = {"Etc/UTC", "Asia/Tokyo", "Europe/Berlin", "America/Chicago"};
    QCOMPARE(fieldsOf(style), QList<StyleField>());
    style.footer += u'x';
    style.otherZones.append("Asia/Kathmandu");
    QCOMPARE(fieldsOf(style), (QList<StyleField>{StyleField::Footer, StyleField::OtherZones}));
    style = {};
    style.otherZones = {"Mars/Olympus"};
    QCOMPARE(fieldsOf(style), QList<StyleField>{StyleField::OtherZones});
}

QTEST_APPLESS_MAIN(TestStyleRules)
#include "tst_stylerules.moc"
