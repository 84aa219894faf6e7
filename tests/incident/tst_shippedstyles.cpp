#include "app/incident/shippedstyles.h"

#include <QTest>

using namespace noticedesk;

class TestShippedStyles final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEachByItself();
    void beginsWithThePost();
    void knowsNoneThatSomebodyMade();
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

QTEST_APPLESS_MAIN(TestShippedStyles)
#include "tst_shippedstyles.moc"
