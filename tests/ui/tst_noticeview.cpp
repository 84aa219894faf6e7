#include "ui/notices/inertdocument.h"
#include "ui/notices/linkmenu.h"

#include <QAction>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

QImage painted(QTextDocument &document)
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.setTextWidth(300);
    document.drawContents(&painter);
    return image;
}

} // namespace

class TestNoticeView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensNoFileThatATextNames_data();
    void opensNoFileThatATextNames();
    void offersToOpenOnlyWebAndMailLinks_data();
    void offersToOpenOnlyWebAndMailLinks();
};

void TestNoticeView::opensNoFileThatATextNames_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("image by address") << u"<img src=\"file://%1\" width=\"100\" height=\"100\">"_s;
    QTest::newRow("image by path") << u"<img src=\"%1\" width=\"100\" height=\"100\">"_s;
    QTest::newRow("background") << u"<table background=\"file://%1\"><tr><td>Text</td></tr></table>"_s;
    QTest::newRow("style") << u"<p style=\"background-image: url(file://%1)\">Text</p>"_s;
}

void TestNoticeView::opensNoFileThatATextNames()
{
    QFETCH(QString, html);
    const QTemporaryDir folder;
    QImage red(100, 100, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath(u"red.png"_s)));
    const QString source = html.arg(folder.filePath(u"red.png"_s));
    InertDocument document;
    document.setHtml(source);
    const QImage inert = painted(document);
    for (int y = 0; y < inert.height(); ++y)
        for (int x = 0; x < inert.width(); ++x)
            QVERIFY(inert.pixelColor(x, y) != QColor(Qt::red));
}

void TestNoticeView::offersToOpenOnlyWebAndMailLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << u"https://status.example.com/a?b&c"_s << true;
    QTest::newRow("http") << u"http://status.example.com"_s << true;
    QTest::newRow("mailto") << u"mailto:desk@example.com"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("no scheme") << u"//status.example.com"_s << false;
}

void TestNoticeView::offersToOpenOnlyWebAndMailLinks()
{
    QFETCH(QString, link);
    const LinkMenu menu{QUrl(link)};
    QAction *open = menu.actions().first();
    QTEST(open->isEnabled(), "opens");
    QVERIFY(open->text().remove(u'&').contains(QString(link).remove(u'&')));
}

QTEST_MAIN(TestNoticeView)
#include "tst_noticeview.moc"
