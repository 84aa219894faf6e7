#include "app/incident/shippedstyles.h"

#include <QTest>

using namespace noticedesk;

class TestShippedStyles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEachByItself();
    void beginsWithThePost();
    void knowsNoneThatSomebodyMade();
    void leavesLogoAndFooterToThePage();
    void findsTheNearest();
};

void TestShippedStyles::knowsEachByItself()
{
    for (const ShippedStyle shipped : shippedStyles())
        QCOMPARE(shippedAs(styleOf(shipped)), std::optional(shipped));
}

void TestShippedStyles::beginsWithThePost()
{
    QCOMPARE(shippedStyles().first(), ShippedStyle::Post);
    QCOMPARE(styleOf(ShippedStyle::Post), NoticeStyle());
}

void TestShippedStyles::knowsNoneThatSomebodyMade()
{
    NoticeStyle own = styleOf(ShippedStyle::Letter);
    own.otherZones = {QByteArrayLiteral("Etc/UTC")};
    QCOMPARE(shippedAs(own), std::nullopt);
}

void TestShippedStyles::leavesLogoAndFooterToThePage()
{
    NoticeStyle own;
    own.logo = QStringLiteral("data:image/png;base64,");
    own.footer = QStringLiteral("Ask us.");
    QCOMPARE(shippedAs(own), std::optional(ShippedStyle::Post));
    own.light.ink = {0, 0, 0};
    QCOMPARE(shippedAs(own), std::nullopt);
    const NoticeStyle after = restyled(own, ShippedStyle::Compact);
    QCOMPARE(after.footer, own.footer);
    QCOMPARE(after.logo, own.logo);
    QCOMPARE(shippedAs(after), std::optional(ShippedStyle::Compact));
}

void TestShippedStyles::findsTheNearest()
{
    for (const ShippedStyle shipped : shippedStyles()) {
        NoticeStyle own = styleOf(shipped);
        QCOMPARE(nearestShipped(own), shipped);
        own.dark.link = {255, 255, 255};
        QCOMPARE(nearestShipped(own), shipped);
    }
    NoticeStyle letter = styleOf(ShippedStyle::Letter);
    letter.affectedLine = false;
    QCOMPARE(nearestShipped(letter), ShippedStyle::Letter);
}

QTEST_APPLESS_MAIN(TestShippedStyles)
#include "tst_shippedstyles.moc"
