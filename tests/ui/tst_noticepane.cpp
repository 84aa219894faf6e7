#include "ui/notices/noticehandout.h"
#include "ui/notices/noticepane.h"

#include "app/notice/render.h"
#include "tests/incident/builders.h"
#include "ui/notices/noticeview.h"
#include "ui/notices/previewdocument.h"
#include "ui/notices/savedialog.h"
#include "ui/widgets/palettes.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Nobody may read this yet."_s;

Update aDraft()
{
    Update draft = anUpdate(Status::Resolved, at(14, 9), secret);
    draft.headline = u"Final words"_s;
    draft.stage = Stage::Draft;
    return draft;
}

Incident approvedIncident()
{
    return anIncident(
        u"Outbound mail is late"_s,
        {anUpdate(Status::Investigating, at(13, 9), u"User impact -\nMail *may* be late.\n\n- one\n- two"_s),
         anUpdate(Status::Identified, at(13, 11), u"See https://status.example.com for <b>more</b>."_s)});
}

Incident withADraft()
{
    return withUpdate(approvedIncident(), aDraft());
}

Incident onlyADraft()
{
    return anIncident(u"Outbound mail is late"_s, {aDraft()});
}

/// What stands in a text, whatever its line breaks.
QString words(const QString &text)
{
    return text.simplified();
}

/// The texts of the updates that are left out, by their numbers.
QMap<int, QString> leftOut(const QTextDocument &document)
{
    QMap<int, QString> texts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (const int frame = block.blockFormat().intProperty(leftOutProperty); frame > 0)
            texts[frame] += block.text() + u'\n';
    return texts;
}

} // namespace

class TestNoticePane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePageAsTheFragmentReads();
    void marksWhatIsLeftOut();
    void showsTheSourcesToTheByte_data();
    void showsTheSourcesToTheByte();
    void leavesTheTabsOfOthersAlone();
    void followsEveryChange();
    void keepsThePlaceThatIsRead();
    void followsThePalette();
    void copiesAllFormatsAtOnce();
    void copiesOneFormatAlone_data();
    void copiesOneFormatAlone();
    void neverCopiesADraft_data();
    void neverCopiesADraft();
    void handsNothingOutWithoutAnApproval();
    void saysWhatIsInTheNotice_data();
    void saysWhatIsInTheNotice();
    void savesTheChosenFormat_data();
    void savesTheChosenFormat();
    void saysWhenItCannotSave();
    void namesEverythingThatTakesTheFocus();

private:
    void show(const Incident &incident);
    [[nodiscard]] NoticeView &view() { return *m_pane->findChild<NoticeView *>(); }
    [[nodiscard]] QTabWidget &tabs() { return *m_pane->findChild<QTabWidget *>(); }
    [[nodiscard]] QAction &action(const QString &format);
    [[nodiscard]] QString source();

    std::unique_ptr<NoticePane> m_pane;
};

void TestNoticePane::init()
{
    m_pane = std::make_unique<NoticePane>();
    m_pane->setPalette(lightPalette());
    m_pane->resize(400, 500);
    m_pane->show();
    QGuiApplication::clipboard()->clear();
}

void TestNoticePane::cleanup()
{
    m_pane.reset();
}

void TestNoticePane::show(const Incident &incident)
{
    m_pane->setIncident(incident, aPage(), {});
    QTRY_VERIFY(!view().toPlainText().isEmpty());
}

QAction &TestNoticePane::action(const QString &format)
{
    if (format == u"website"_s)
        return *m_pane->handout().copyForWebsite();
    const QList<QAction *> alone = m_pane->handout().copyAlone();
    return *alone.at(format == u"html"_s ? 0 : format == u"markdown"_s ? 1 : 2);
}

QString TestNoticePane::source()
{
    return qobject_cast<QPlainTextEdit *>(tabs().currentWidget())->toPlainText();
}

void TestNoticePane::showsThePageAsTheFragmentReads()
{
    show(approvedIncident());
    QTextDocument fragment;
    fragment.setHtml(renderHtmlFragment(composeNotice(approvedIncident(), aPage(), {})));
    QCOMPARE(words(view().toPlainText()), words(fragment.toPlainText()));
    QCOMPARE(leftOut(*view().document()).size(), 0);
}

void TestNoticePane::marksWhatIsLeftOut()
{
    show(withADraft());
    const auto frames = leftOut(*view().document());
    QCOMPARE(frames.size(), 1);
    const QString marked = frames.value(1);
    QVERIFY(marked.contains(u"Not yet approved"_s));
    QVERIFY(marked.contains(secret));
    QVERIFY(!marked.contains(u"status.example.com"_s));
    QVERIFY(view().toPlainText().contains(u"status.example.com"_s));
}

void TestNoticePane::showsTheSourcesToTheByte_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("expected");
    const Notice notice = composeNotice(withADraft(), aPage(), {}, Drafts::LeaveOut);
    QTest::newRow("Markdown") << 1 << renderMarkdown(notice);
    QTest::newRow("HTML") << 2 << renderHtmlFragment(notice);
    QTest::newRow("text") << 3 << renderText(notice);
}

void TestNoticePane::showsTheSourcesToTheByte()
{
    QFETCH(int, tab);
    show(withADraft());
    tabs().setCurrentIndex(tab);
    QTEST(source(), "expected");
    m_pane->setIncident(onlyADraft(), aPage(), {});
    QTRY_COMPARE(source(), QString());
}

void TestNoticePane::leavesTheTabsOfOthersAlone()
{
    auto *other = new QLabel(u"Checks"_s);
    m_pane->addTab(other, u"Checks"_s);
    show(approvedIncident());
    m_pane->showTab(other);
    QVERIFY(other->isVisible());
    show(withADraft());
    QTest::qWait(200); // what is typed is drawn in the pauses
    QCOMPARE(other->text(), u"Checks"_s);
    tabs().setCurrentIndex(0);
    QVERIFY(!other->isVisible());
}

void TestNoticePane::followsEveryChange()
{
    Incident incident = approvedIncident();
    show(incident);
    for (int i = 0; i < 20; ++i) {
        incident.title = u"Title %1"_s.arg(i);
        m_pane->setIncident(incident, aPage(), {});
    }
    QTRY_VERIFY(view().toPlainText().startsWith(u"Title 19"_s));
    incident.updates.first().body = u"A long text. "_s.repeated(1000);
    incident.title = u"Long"_s;
    m_pane->setIncident(incident, aPage(), {});
    QTRY_VERIFY(view().toPlainText().startsWith(u"Long"_s));
    m_pane->clear();
    QVERIFY(!view().isVisible());
}

void TestNoticePane::keepsThePlaceThatIsRead()
{
    Incident incident = approvedIncident();
    incident.updates.first().body = u"A line.\n\n"_s.repeated(80);
    show(incident);
    view().verticalScrollBar()->setValue(300);
    QCOMPARE(view().verticalScrollBar()->value(), 300);
    incident.title = u"Other title"_s;
    m_pane->setIncident(incident, aPage(), {});
    QTRY_VERIFY(view().toPlainText().startsWith(u"Other title"_s));
    QCOMPARE(view().verticalScrollBar()->value(), 300);
}

void TestNoticePane::followsThePalette()
{
    show(approvedIncident());
    const auto pageLineInk = [this] {
        return view().document()->begin().next().begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(pageLineInk(), quietInk(lightPalette()));
    m_pane->setPalette(darkPalette());
    QTRY_COMPARE(pageLineInk(), quietInk(darkPalette()));
}

void TestNoticePane::copiesAllFormatsAtOnce()
{
    show(withADraft());
    QSignalSpy said(m_pane.get(), &NoticePane::said);
    m_pane->handout().copyForWebsite()->trigger();
    const Notice notice = composeNotice(withADraft(), aPage(), {}, Drafts::LeaveOut);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->html(), renderHtmlFragment(notice));
    QCOMPARE(QString::fromUtf8(copied->data(u"text/markdown"_s)), renderMarkdown(notice));
    QCOMPARE(copied->text(), renderText(notice));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().toString(),
             u"Copied as HTML, Markdown and text. In the notice: 2 of 3 updates. "
             "The rest is left out until it is approved."_s);
}

void TestNoticePane::copiesOneFormatAlone_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    const Notice notice = composeNotice(approvedIncident(), aPage(), {});
    QTest::newRow("HTML") << u"html"_s << renderHtmlFragment(notice);
    QTest::newRow("Markdown") << u"markdown"_s << renderMarkdown(notice);
    QTest::newRow("text") << u"text"_s << renderText(notice);
}

void TestNoticePane::copiesOneFormatAlone()
{
    QFETCH(QString, format);
    show(approvedIncident());
    action(format).trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QTEST(copied->text(), "expected");
    QVERIFY(!copied->hasHtml());
}

void TestNoticePane::neverCopiesADraft_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"website", "html", "markdown", "text"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestNoticePane::neverCopiesADraft()
{
    QFETCH(QString, format);
    Incident incident = withADraft();
    Update changed = approved(anUpdate(Status::Monitoring, at(15, 9)), aDrafter());
    changed.body = u"Changed after it was approved."_s;
    show(withUpdate(incident, changed));
    action(format).trigger();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasText());
    for (const QString &type : copied->formats()) {
        const QString text = QString::fromUtf8(copied->data(type));
        QVERIFY2(!text.contains(secret) && !text.contains(u"Final words"_s), qPrintable(type));
        QVERIFY2(!text.contains(u"Changed after"_s), qPrintable(type));
    }
}

void TestNoticePane::handsNothingOutWithoutAnApproval()
{
    show(onlyADraft());
    QVERIFY(view().toPlainText().contains(secret));
    for (const QString &format : {u"website"_s, u"html"_s, u"markdown"_s, u"text"_s})
        QVERIFY(!action(format).isEnabled());
    QVERIFY(!m_pane->handout().saveAs()->isEnabled());
    for (const QPushButton *button : m_pane->findChildren<QPushButton *>())
        QVERIFY(!button->isEnabled());
    m_pane->setIncident(approvedIncident(), aPage(), {});
    QVERIFY(m_pane->handout().saveAs()->isEnabled());
    m_pane->clear();
    QVERIFY(!m_pane->handout().saveAs()->isEnabled());
}

void TestNoticePane::saysWhatIsInTheNotice_data()
{
    QTest::addColumn<QList<Update>>("updates");
    QTest::addColumn<QString>("sentence");
    const QList<Update> two = approvedIncident().updates;
    QTest::newRow("none") << QList<Update>() << u"There is no update to hand out yet."_s;
    QTest::newRow("a draft") << QList{aDraft()} << u"Nothing is approved yet, so there is nothing to copy or save."_s;
    QTest::newRow("one") << QList{two.first()} << u"The only update is in the notice."_s;
    QTest::newRow("all") << two << u"All 2 updates are in the notice."_s;
    QTest::newRow("some") << two + QList{aDraft()}
                          << u"In the notice: 2 of 3 updates. The rest is left out until it is approved."_s;
}

void TestNoticePane::saysWhatIsInTheNotice()
{
    QFETCH(QList<Update>, updates);
    QFETCH(QString, sentence);
    m_pane->setIncident(anIncident(u"Mail"_s, updates), aPage(), {});
    const auto labels = m_pane->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == sentence; }));
}

void TestNoticePane::savesTheChosenFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("HTML") << u"notice.html"_s << ExportFormat::HtmlPage;
    QTest::newRow("Markdown") << u"notice.md"_s << ExportFormat::Markdown;
    QTest::newRow("text") << u"notice.txt"_s << ExportFormat::Text;
    QTest::newRow("JSON, which loses nothing of it") << u"notice.json"_s << ExportFormat::Json;
}

void TestNoticePane::savesTheChosenFormat()
{
    QFETCH(QString, name);
    QFETCH(ExportFormat, format);
    const QTemporaryDir folder;
    show(withADraft());
    QSignalSpy said(m_pane.get(), &NoticePane::said);
    m_pane->handout().saveAs()->trigger();
    auto *dialog = m_pane->findChild<SaveDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(folder.path());
    dialog->selectFile(folder.filePath(name));
    QMetaObject::invokeMethod(dialog, "accept");
    QCOMPARE(said.size(), 1);
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *exportDocument(withADraft(), aPage(), {}, format));
}

void TestNoticePane::saysWhenItCannotSave()
{
    const QTemporaryDir folder;
    show(approvedIncident());
    QSignalSpy failed(m_pane.get(), &NoticePane::failed);
    QSignalSpy said(m_pane.get(), &NoticePane::said);
    m_pane->handout().saveAs()->trigger();
    auto *dialog = m_pane->findChild<SaveDialog *>();
    Q_EMIT dialog->fileSelected(folder.filePath(u"no/such/folder/notice.md"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(said.size(), 0);
    dialog->reject();
}

void TestNoticePane::namesEverythingThatTakesTheFocus()
{
    show(approvedIncident());
    for (int tab = 0; tab < tabs().count(); ++tab) {
        tabs().setCurrentIndex(tab);
        for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestNoticePane)
#include "tst_noticepane.moc"
