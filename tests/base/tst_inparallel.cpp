#include "app/base/inparallel.h"

#include <QTest>

using namespace noticedesk;

class TestInParallel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesEveryNumberOnce_data();
    void takesEveryNumberOnce();
};

void TestInParallel::takesEveryNumberOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 63, 64, 65, 10'000})
        QTest::addRow("%d", count) << count;
}

void TestInParallel::takesEveryNumberOnce()
{
    QFETCH(int, count);
    std::vector<int> taken(size_t(count), 0);
    inParallel(count, [&](qsizetype number) { ++taken[size_t(number)]; });
    QCOMPARE(taken, std::vector<int>(size_t(count), 1));
}

QTEST_APPLESS_MAIN(TestInParallel)
#include "tst_inparallel.moc"
