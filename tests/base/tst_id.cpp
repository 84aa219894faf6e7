#include "app/base/id.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {
using AppleId = Id<struct AppleTag>;

const QDateTime aMoment = QDateTime::fromMSecsSinceEpoch(1719496800123, Qt::UTC);
} // namespace

class TestId final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheTimeVersionAndVariant();
    void isTheSameForTheSameKey();
    void isNewEveryTime();
    void sortsByTimeAsTextAndAsValue();
    void readsOnlyWholeUuids_data();
    void readsOnlyWholeUuids();
};

void TestId::carriesTheTimeVersionAndVariant()
{
    const QString text = AppleId::from(aMoment, "key").text();
    QCOMPARE(text.first(13).remove(u'-').toLongLong(nullptr, 16), aMoment.toMSecsSinceEpoch());
    QCOMPARE(text.at(14), u'7');
    QVERIFY(u"89ab"_s.contains(text.at(19)));
}

void TestId::isTheSameForTheSameKey()
{
    QCOMPARE(AppleId::from(aMoment, "key"), AppleId::from(aMoment, "key"));
    QVERIFY(AppleId::from(aMoment, "key") != AppleId::from(aMoment, "other"));
}

void TestId::isNewEveryTime()
{
    QVERIFY(AppleId::make(aMoment) != AppleId::make(aMoment));
}

void TestId::sortsByTimeAsTextAndAsValue()
{
    const AppleId early = AppleId::make(aMoment);
    const AppleId late = AppleId::make(aMoment.addMSecs(1));
    QVERIFY(early < late);
    QVERIFY(early.text() < late.text());
}

void TestId::readsOnlyWholeUuids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("whole") << u"01905a2c-4f00-7abc-8def-0123456789ab"_s << true;
    QTest::newRow("in braces") << u"{01905a2c-4f00-7abc-8def-0123456789ab}"_s << true;
    QTest::newRow("cut") << u"01905a2c-4f00-7abc-8def"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("all zero") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("words") << u"'; drop table incident; --"_s << false;
}

void TestId::readsOnlyWholeUuids()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    const auto id = AppleId::fromText(text);
    QCOMPARE(id.has_value(), isRead);
    if (id)
        QCOMPARE(AppleId::fromText(id->text()), id);
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
