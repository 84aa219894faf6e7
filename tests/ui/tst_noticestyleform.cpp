#include "app/incident/shippedstyles.h"
#include "ui/pages/noticestyleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

class TestNoticeStyleForm final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAShippedStyle();
};

void TestNoticeStyleForm::takesAShippedStyle()
{
    NoticeStyleForm form;
    NoticeStyle style;
    connect(&form, &NoticeStyleForm::chosen, &form, [&](const NoticeStyle &chosen) {
        style = chosen;
        form.setStyle(chosen);
    });
    form.setStyle(style);
    const auto *shipped = form.findChild<QComboBox *>(u"shippedStyle"_s);
    QCOMPARE(shipped->currentData().toInt(), int(ShippedStyle::Post));
    QTest::keyClick(form.findChild<QComboBox *>(u"shippedStyle"_s), Qt::Key_Down);
    QCOMPARE(style, styleOf(ShippedStyle::StatusPage));
    form.findChild<QCheckBox *>(u"timeline"_s)->click();
    QCOMPARE(shipped->currentIndex(), -1); // of somebody's own making
    form.setStyle(NoticeStyle());
    QCOMPARE(shipped->currentData().toInt(), int(ShippedStyle::Post));
}

QTEST_MAIN(TestNoticeStyleForm)
#include "tst_noticestyleform.moc"
