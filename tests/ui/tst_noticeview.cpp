#include "tests/incident/builders.h"
#include "ui/notices/inertdocument.h"
#include "ui/notices/linkmenu.h"
#include "ui/notices/noticeimage.h"
#include "ui/notices/noticeview.h"
#include "ui/notices/previewdocument.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace noticedesk;
using namespace noticedesk::tests;
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

/// A notice with an update that is left out.
Notice aDraftNotice(const QString &body)
{
    Incident incident = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(13, 9), body)});
    incident.updates[0].stage = Stage::Draft;
    return composeNotice(incident, aPage(), {}, Drafts::Mark);
}

/// Mail was down for two hours, and the page's style wants a picture of it.
struct Pictured {
    Pictured()
    {
        page.style.timeline = true;
        incident.components = {components.first().id};
        incident.impacts = {{components.first().id, ComponentStatus::MajorOutage, {at(13, 9), at(13, 11)}}};
    }

    QList<Component> components{aComponent(u"Mail"_s)};
    Incident incident = anIncident(u"Mail"_s, {anUpdate(Status::Resolved, at(13, 11), u"It works again."_s)});
    Page page = aPage();
};

/// The first image in the text, as it was handed over.
QImage imageIn(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QVariant image = part.fragment().charFormat().property(imageProperty); image.isValid())
                return image.value<QImage>();
    return {};
}

} // namespace

class TestNoticeView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensNoFileThatATextNames_data();
    void opensNoFileThatATextNames();
    void changesOnlyTheParagraphThatIsTypedIn();
    void showsEverythingAnewInOtherColours();
    void showsThePictureWhereTheStyleAsksForIt();
    void drawsThePictureOnlyWhenItChanges();
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

void TestNoticeView::changesOnlyTheParagraphThatIsTypedIn()
{
    NoticeView view;
    view.showNotice(aDraftNotice(u"One.\n\nTwo.\n\nThree."_s));
    const QTextDocument *document = view.document();
    QCOMPARE(document->documentMargin(), qreal(spacing::large));
    for (const QString &body :
         {u"One.\n\nTwo and more.\n\nThree."_s, u"One.\n\nThree."_s, u"One.\n\nNew.\n\nThree."_s}) {
        const Notice notice = aDraftNotice(body);
        view.showNotice(notice);
        QCOMPARE(view.document(), document); // the same one, not one laid out anew
        QCOMPARE(document->toPlainText(), previewDocument(notice, view.palette(), view.font())->toPlainText());
    }
    view.showNotice(aDraftNotice(u"One.\n\n- A list."_s));
    QVERIFY(view.document()->toPlainText().contains(u"A list."_s));
}

void TestNoticeView::showsEverythingAnewInOtherColours()
{
    NoticeView view;
    view.showNotice(aDraftNotice(u"One."_s));
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    view.setPalette(dark);
    const auto wanted = previewDocument(aDraftNotice(u"One."_s), view.palette(), view.font());
    QCOMPARE(view.document()->toHtml(), wanted->toHtml());
}

void TestNoticeView::showsThePictureWhereTheStyleAsksForIt()
{
    Pictured pictured;
    NoticeView view;
    view.setPalette(lightPalette());
    view.resize(400, 500);
    view.show();
    const auto show = [&] {
        view.showNotice(composeNotice(pictured.incident, pictured.page, pictured.components));
        view.showPictureOf(pictured.incident, pictured.page, pictured.components);
    };
    show();
    QTRY_VERIFY(!imageIn(*view.document()).isNull());
    const QImage light = imageIn(*view.document());
    QVERIFY(light.deviceIndependentSize().width() <= view.viewport()->width());
    QCOMPARE(light.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(view.accessibleDescription().contains(u"Mail"_s));
    view.setPalette(darkPalette());
    QTRY_VERIFY(imageIn(*view.document()).pixelColor(1, 1) != QColor(Qt::white));
    pictured.page.style.timeline = false;
    show();
    QVERIFY(imageIn(*view.document()).isNull());
    QCOMPARE(view.accessibleDescription(), QString());
}

void TestNoticeView::drawsThePictureOnlyWhenItChanges()
{
    Pictured pictured;
    NoticeImage image;
    const QSignalSpy changed(&image, &NoticeImage::changed);
    const auto ask = [&] { image.ask(pictured.incident, pictured.page, pictured.components, {.width = 500}); };
    ask();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!image.image().isNull());
    pictured.incident.updates.first().body = u"It works again, we hope."_s;
    ask();
    QTest::qWait(20);
    QCOMPARE(changed.size(), 1);
    pictured.incident.impacts.first().span.begin = at(13, 8);
    ask();
    QTRY_COMPARE(changed.size(), 2);
    image.clear();
    QVERIFY(image.image().isNull());
    ask();
    QTRY_VERIFY(!image.image().isNull());
    ask();
    pictured.incident = anIncident(u"Another"_s);
    ask();
    QVERIFY(image.image().isNull()); // never the picture of another incident
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
