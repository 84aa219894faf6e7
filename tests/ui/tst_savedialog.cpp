#include "ui/notices/savedialog.h"

#include "tests/incident/builders.h"
#include "ui/notices/noticehandout.h"
#include "ui/notices/noticepane.h"

#include <QAbstractButton>
#include <QAction>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestSaveDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheFormatFromTheName_data();
    void takesTheFormatFromTheName();
    void proposesASafeNameWithTheSuffixOfTheFormat();
    void saysWhatIsLostBeforeItSaves();
};

void TestSaveDialog::takesTheFormatFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ExportFormat>>("format");
    QTest::newRow("html") << u"a.html"_s << std::optional(ExportFormat::HtmlPage);
    QTest::newRow("htm") << u"a.HTM"_s << std::optional(ExportFormat::HtmlPage);
    QTest::newRow("md") << u"a.md"_s << std::optional(ExportFormat::Markdown);
    QTest::newRow("markdown") << u"a.markdown"_s << std::optional(ExportFormat::Markdown);
    QTest::newRow("txt") << u"a.b.txt"_s << std::optional(ExportFormat::Text);
    QTest::newRow("two dots") << u"a.fragment.html"_s << std::optional(ExportFormat::HtmlFragment);
    QTest::newRow("mail") << u"a.mail.html"_s << std::optional(ExportFormat::HtmlMail);
    QTest::newRow("cState") << u"a.cstate.md"_s << std::optional(ExportFormat::CState);
    QTest::newRow("PDF") << u"a.pdf"_s << std::optional<ExportFormat>();
    QTest::newRow("JSON") << u"a.JSON"_s << std::optional(ExportFormat::Json);
    QTest::newRow("only planned work is in calendars") << u"a.ics"_s << std::optional(ExportFormat::Markdown);
    QTest::newRow("none: as chosen") << u"a"_s << std::optional(ExportFormat::Markdown);
    QTest::newRow("unknown: as chosen") << u"a.docx"_s << std::optional(ExportFormat::Markdown);
}

void TestSaveDialog::takesTheFormatFromTheName()
{
    QFETCH(QString, name);
    SaveDialog dialog(anIncident(), aPage(), QDir::tempPath(), nullptr);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.selectNameFilter(dialog.nameFilters().at(2));
    QTEST(dialog.formatOf(name), "format");
}

void TestSaveDialog::proposesASafeNameWithTheSuffixOfTheFormat()
{
    const Incident incident = anIncident(u"../../CON"_s, {anUpdate(Status::Investigating, at(13, 20))});
    SaveDialog dialog(incident, aPage(), QDir::tempPath(), nullptr);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    const QString proposed = exportFileName(incident, aPage(), ExportFormat::HtmlPage);
    QCOMPARE(dialog.selectedFiles(), QStringList(QDir(QDir::tempPath()).filePath(proposed)));
    dialog.selectNameFilter(dialog.nameFilters().at(3));
    Q_EMIT dialog.filterSelected(dialog.selectedNameFilter());
    const QString asText = exportFileName(incident, aPage(), ExportFormat::Text);
    QCOMPARE(dialog.selectedFiles(), QStringList(QDir(QDir::tempPath()).filePath(asText)));
}

void TestSaveDialog::saysWhatIsLostBeforeItSaves()
{
    const QTemporaryDir folder;
    Incident incident = anIncident(u"Mail is late"_s, {anUpdate(Status::Resolved, at(13, 9))});
    incident.components = {aComponent(u"Mail"_s).id};
    NoticePane pane;
    pane.setIncident(incident, aPage(), {});
    const QSignalSpy said(&pane, &NoticePane::said);
    for (const bool goOn : {false, true}) {
        pane.handout().saveAs()->trigger();
        auto *dialog = pane.findChild<SaveDialog *>();
        Q_EMIT dialog->fileSelected(folder.filePath(u"notice.atom"_s));
        auto *question = pane.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"Components"_s));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"notice.atom"_s)));
        for (QAbstractButton *button : question->buttons())
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == goOn)
                button->click();
        QCOMPARE(said.size(), goOn ? 1 : 0);
        QCOMPARE(QFileInfo::exists(folder.filePath(u"notice.atom"_s)), goOn);
        delete question;
        delete dialog;
    }
}

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
