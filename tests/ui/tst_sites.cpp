#include "tests/ui/desk.h"
#include "ui/sites/sitedialog.h"
#include "ui/sites/sitework.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/siteacts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Work beside the window opens the same incidents again.
Result<std::unique_ptr<IncidentStore>> filledStore(const QString &)
{
    auto store = std::make_unique<MemoryStore>();
    Changes changes;
    changes.pages = {aPage(), aPage(u"Example Web"_s)};
    Update draft = anUpdate(Status::Resolved, at(13, 11), u"Nobody may read this yet."_s);
    draft.stage = Stage::Draft;
    changes.incidents = {anIncident(u"Mail is late"_s, {anUpdate(Status::Investigating, at(13, 9)), draft})};
    if (auto saved = store->save(changes, aDrafter()); !saved)
        return tl::unexpected(saved.error());
    return store;
}

QPushButton *button(const QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

QString siteFileOf(const QString &folder, const QString &suffix)
{
    const QStringList names = QDir(folder + u"/incidents"_s).entryList({u"*."_s + suffix}, QDir::Files);
    return names.size() == 1 ? folder + u"/incidents/"_s + names.first() : QString();
}

QByteArray bytesOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray("not there");
}

} // namespace

class TestSites final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForPageAndFirstDay();
    void writesASiteFromTheWindow();
    void saysWhyItCannotBeWritten();
    void leavesNoIndexOnceStopped();
};

void TestSites::asksForPageAndFirstDay()
{
    SiteDialog dialog({aPage(), aPage(u"Example Web"_s)}, QDate(2024, 6, 20), nullptr);
    QCOMPARE(dialog.page(), aPage());
    QCOMPARE(dialog.since(), std::optional<QDate>());
    auto *first = dialog.findChild<QDateEdit *>();
    QVERIFY(!first->isEnabled());
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(first->isEnabled());
    QCOMPARE(dialog.since(), std::optional(QDate(2023, 6, 20)));
    first->setDate(QDate(2024, 5, 1));
    QCOMPARE(dialog.page(), aPage(u"Example Web"_s));
    QCOMPARE(dialog.since(), std::optional(QDate(2024, 5, 1)));
}

void TestSites::writesASiteFromTheWindow()
{
    const QTemporaryDir place;
    Desk desk(filledStore);
    QWidget window;
    MessageBar bar(&window);
    window.show();
    SiteActs acts(desk.session, bar, window);
    acts.ask();
    auto *dialog = window.findChild<SiteDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *chooser = window.findChild<QFileDialog *>();
    QVERIFY(chooser);
    chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(place.path());
    QPushButton *choose = button(*chooser, u"&Export Here"_s);
    QVERIFY(choose && choose->isEnabled());
    choose->click();
    QTRY_VERIFY(!chooser->isVisible());
    QTRY_COMPARE(bar.sentence(),
                 u"The site is in “%1”. Incidents: 1. Files written: 8. Pages removed: 0."_s.arg(place.path()));
    QVERIFY(bytesOf(place.filePath(u"index.html"_s)).contains("Mail is late"));
    for (const QString &suffix : {u"html"_s, u"md"_s}) {
        const QByteArray notice = bytesOf(siteFileOf(place.path(), suffix));
        QVERIFY2(notice.contains("Mail is late") && !notice.contains("Nobody may read"), notice.constData());
    }
}

void TestSites::saysWhyItCannotBeWritten()
{
    const QTemporaryDir place;
    QFile foreign(place.filePath(u"theirs.txt"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    Desk desk(filledStore);
    SiteWork work(desk.session);
    QSignalSpy failed(&work, &SiteWork::failed);
    work.write(aPage(), {}, place.path());
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.first().first().value<Error>();
    QVERIFY2(error.message.contains(u"already holds files"_s), qPrintable(error.message));
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"theirs.txt"_s});
}

void TestSites::leavesNoIndexOnceStopped()
{
    const QTemporaryDir place;
    Desk desk(filledStore);
    SiteWork work(desk.session);
    QSignalSpy stopped(&work, &SiteWork::stopped);
    work.write(aPage(), {}, place.path());
    work.stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!QFile::exists(place.filePath(u"index.html"_s)));
}

QTEST_MAIN(TestSites)
#include "tst_sites.moc"
