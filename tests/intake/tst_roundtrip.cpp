#include "app/intake/importplan.h"
#include "app/notice/notice.h"
#include "app/notice/render.h"
#include "tests/intake/posts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestRoundTrip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameBytesBack_data();
    void givesTheSameBytesBack();
};

void TestRoundTrip::givesTheSameBytesBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("own sample") << QStringLiteral(NOTICEDESK_TEST_DATA "/intake/headlines.txt");
    QTest::newRow("zix-appriver.txt") << QStringLiteral(NOTICEDESK_SAMPLES "/zix-appriver.txt");
}

/// Read, planned, composed and written: what a person pastes and copies out again untouched.
void TestRoundTrip::givesTheSameBytesBack()
{
    QFETCH(QString, file);
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        QSKIP(qUtf8Printable(u"Skipped: the sample %1, which is not here."_s.arg(file)));
    const QByteArray document = opened.readAll();
    const auto reading = readPosts(document, someDay());
    QVERIFY(reading);
    const ImportPlan plan = planImport(reading->posts, {});
    QCOMPARE(plan.incidents.size(), 1);
    const Notice notice = composeNotice(plan.incidents.first().incident, plan.pages.first(), plan.components);
    QCOMPARE(renderText(notice).toUtf8(), document);
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
