#include "ui/notices/noticepaper.h"

#include "tests/notice/samples.h"
#include "ui/notices/noticehandout.h"
#include "ui/notices/noticepane.h"
#include "ui/notices/paperdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QBuffer>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestNoticePaper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheNoticeSays();
    void printsTheAddressOfALinkOnce_data();
    void printsTheAddressOfALinkOnce();
    void drawsTheLogoAndTheTimeline();
    void endsNoPageInABeginning();
    void countsItsPages();
    void paintsTheSamePdfAgain();
    void isSeenBeforeItIsPrinted();

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> laidOut(const Notice &notice);

    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
};

namespace {

Notice composed(const Sample &sample)
{
    return composeNotice(sample.incident, sample.page, sample.components);
}

Notice withUpdates(int count)
{
    Sample sample = vendorRelay();
    sample.incident.updates.clear();
    for (int i = 0; i < count; ++i)
        sample.incident.updates.append(anUpdate(Status::Monitoring, at(1, 0).addSecs(60 * i),
                                                QString(i % 7 + 1, u'x') + u" mail is late. "_s.repeated(i % 11 * 7)));
    return composed(sample);
}

} // namespace

std::unique_ptr<QTextDocument> TestNoticePaper::laidOut(const Notice &notice)
{
    return paperDocument(notice, m_writer, QSizeF(m_writer.width(), m_writer.height()));
}

void TestNoticePaper::saysWhatTheNoticeSays()
{
    const QString text = laidOut(composed(vendorRelay()))->toPlainText();
    for (const QString &words : {u"Vendor incident: Some outgoing mail is turned away"_s, u"Final update from Vendor"_s,
                                 u"Posted Jun 27, 2024 - 09:00 CDT"_s, u"This incident affected: Hosted Mail."_s})
        QCOMPARE(text.count(words), 1);
}

void TestNoticePaper::printsTheAddressOfALinkOnce_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("printed");
    QTest::newRow("words") << u"See [the plan](https://example.com/plan)."_s
                           << u"See the plan (https://example.com/plan)."_s;
    QTest::newRow("bold words") << u"See [the **plan**](https://example.com/plan)."_s
                                << u"See the plan (https://example.com/plan)."_s;
    QTest::newRow("the address itself") << u"See https://example.com/plan."_s << u"See https://example.com/plan."_s;
    QTest::newRow("mail") << u"Ask <help@example.com>."_s << u"Ask help@example.com."_s;
    QTest::newRow("two") << u"[a](https://example.com/a) [b](https://example.com/b)"_s
                         << u"a (https://example.com/a) b (https://example.com/b)"_s;
    QTest::newRow("none") << u"Nothing."_s << u"Nothing."_s;
}

void TestNoticePaper::printsTheAddressOfALinkOnce()
{
    QFETCH(QString, body);
    QFETCH(QString, printed);
    Sample sample = vendorRelay();
    sample.incident.updates = {anUpdate(Status::Resolved, at(13, 9), body)};
    const QStringList lines = laidOut(composed(sample))->toPlainText().split(u'\n');
    QVERIFY2(lines.contains(printed), qUtf8Printable(lines.join(u'|')));
}

void TestNoticePaper::drawsTheLogoAndTheTimeline()
{
    Notice notice = composed(ownStyle());
    const auto objects = [this](const Notice &what) {
        return laidOut(what)->toPlainText().count(QChar::ObjectReplacementCharacter);
    };
    QCOMPARE(objects(notice), 1);
    notice.picture = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"200\"/>"_s;
    QCOMPARE(objects(notice), 2);
    notice.logo.clear();
    QCOMPARE(objects(notice), 1);
    QVERIFY(laidOut(notice)->toPlainText().startsWith(notice.title + u'\n'));
}

void TestNoticePaper::endsNoPageInABeginning()
{
    const auto document = laidOut(withUpdates(120));
    QVERIFY(document->pageCount() > 5);
    int headings = 0;
    const auto pageOf = [&](const QTextBlock &block) {
        return int(document->documentLayout()->blockBoundingRect(block).top() / document->pageSize().height());
    };
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            ++headings;
            QCOMPARE(pageOf(block), pageOf(block.next()));
        }
        if (block.layout()->lineCount() > 1) {
            const qreal top = document->documentLayout()->blockBoundingRect(block).top();
            const qreal second = top + block.layout()->lineAt(1).rect().bottom();
            QCOMPARE(int(second / document->pageSize().height()), pageOf(block));
        }
    }
    QCOMPARE(headings, 121);
}

void TestNoticePaper::countsItsPages()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto pagesIn = [&] { return buffer.data().count("/Type /Page\n"); };
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        pages = printNotice(withUpdates(60), writer);
    }
    QVERIFY(pages > 2);
    QCOMPARE(pagesIn(), pages);
    buffer.close();
    buffer.setData({});
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QCOMPARE(printNotice(withUpdates(60), writer, 2, 2), pages);
    }
    QCOMPARE(pagesIn(), 1);
}

void TestNoticePaper::paintsTheSamePdfAgain()
{
    const QByteArray pdf = noticePdf(composed(plannedWork()));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(noticePdf(composed(plannedWork())).size(), pdf.size());
}

void TestNoticePaper::isSeenBeforeItIsPrinted()
{
    NoticePane pane;
    pane.show();
    QVERIFY(!pane.handout().print()->isEnabled());
    pane.setIncident(vendorRelay().incident, aPage(), {});
    pane.handout().print()->trigger();
    const auto *paper = pane.findChild<QPrintPreviewWidget *>();
    QVERIFY(paper);
    QTRY_COMPARE(paper->pageCount(), 1);
    QVERIFY(paper->isVisible());
    const auto fields = paper->window()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    for (const QLineEdit *field : fields)
        QVERIFY(!field->accessibleName().isEmpty());
    paper->window()->close();
}

QTEST_MAIN(TestNoticePaper)
#include "tst_noticepaper.moc"
