#include "tests/ui/filledstore.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/sites/sitedialog.h"
#include "ui/sites/sitework.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/siteacts.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &within, const QString &text)
{
    for (QPushButton *button : within.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

QRadioButton *choice(const QWidget &within, const QString &text)
{
    for (QRadioButton *choice : within.findChildren<QRadioButton *>())
        if (choice->text().remove(u'&') == text)
            return choice;
    return nullptr;
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
    void writesASiteFromTheWindow();
    void writesASiteOfWhatIsSelected();
    void offersNothingThatIsWithdrawn();
    void saysWhyItCannotBeWritten();
    void leavesNoIndexOnceStopped();
};

namespace {

/// A window with the list and what exports a site of it.
struct Exporting {
    Exporting() : desk(filledStore), bar(&window), list(desk.session, &window), acts(desk.session, list, bar, window)
    {
        window.resize(400, 600);
        list.resize(400, 600);
        window.show();
    }

    /// Goes through both dialogs by their buttons.
    void exportSite()
    {
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
    }

    const QTemporaryDir place;
    Desk desk;
    QWidget window;
    MessageBar bar;
    IncidentListPane list;
    SiteActs acts;
};

QByteArray allPagesIn(const QString &folder, const QString &suffix)
{
    QByteArray all;
    for (const QString &name : QDir(folder + u"/incidents"_s).entryList({u"*."_s + suffix}, QDir::Files))
        all += bytesOf(folder + u"/incidents/"_s + name);
    return all;
}

} // namespace

void TestSites::writesASiteFromTheWindow()
{
    Exporting exporting;
    exporting.exportSite();
    QTRY_COMPARE(
        exporting.bar.sentence(),
        u"The site is in “%1”. Incidents: 3. Files written: 12. Pages removed: 0."_s.arg(exporting.place.path()));
    QVERIFY(bytesOf(exporting.place.filePath(u"index.html"_s)).contains("Mail is late"));
    for (const QString &suffix : {u"html"_s, u"md"_s}) {
        const QByteArray notices = allPagesIn(exporting.place.path(), suffix);
        QVERIFY2(notices.contains("Mail is late") && !notices.contains("Nobody may read"), notices.constData());
    }
}

void TestSites::writesASiteOfWhatIsSelected()
{
    Exporting exporting;
    exporting.list.setCurrent(anIncident(u"Mail is late"_s).id);
    QTest::keyClick(exporting.list.list(), Qt::Key_Down, Qt::ShiftModifier);
    exporting.exportSite();
    QTRY_COMPARE(
        exporting.bar.sentence(),
        u"The site is in “%1”. Incidents: 2. Files written: 10. Pages removed: 0."_s.arg(exporting.place.path()));
    const QByteArray notices = allPagesIn(exporting.place.path(), u"md"_s);
    QVERIFY(notices.contains("Mail is late") && notices.contains("Mail is lost") && !notices.contains("Mail is slow"));
}

void TestSites::offersNothingThatIsWithdrawn()
{
    Exporting exporting;
    Incident late = exporting.desk.session.incident(anIncident(u"Mail is late"_s).id).value();
    late.withdrawn = true;
    QVERIFY(exporting.desk.session.write(late, u"Withdraw"_s));
    exporting.list.setWhich(IncidentQuery::Which::Withdrawn);
    exporting.list.list()->selectAll();
    QCOMPARE(exporting.list.selected().size(), 1);
    exporting.acts.ask();
    QVERIFY(!choice(*exporting.window.findChild<SiteDialog *>(),
                    u"Only selected incidents (none is selected in the list)"_s)
                 ->isEnabled());
}

void TestSites::saysWhyItCannotBeWritten()
{
    const QTemporaryDir place;
    QFile foreign(place.filePath(u"theirs.txt"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    Desk desk(filledStore);
    SiteWork work(desk.session);
    QSignalSpy failed(&work, &SiteWork::failed);
    work.write({aPage(), {}, {}, {}, {}}, place.path());
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.first().first().value<Error>();
    QVERIFY2(error.message.contains(u"already holds files"_s), qPrintable(error.message));
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"theirs.txt"_s});
}

void TestSites::leavesNoIndexOnceStopped()
{
    const QTemporaryDir place;
    QSemaphore mayRead(1); // for the session; the work waits until it was told to stop
    Desk desk([&mayRead](const QString &file) {
        mayRead.acquire();
        return filledStore(file);
    });
    SiteWork work(desk.session);
    QSignalSpy stopped(&work, &SiteWork::stopped);
    work.write({aPage(), {}, {}, {}, {}}, place.path());
    work.stop();
    mayRead.release();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!QFile::exists(place.filePath(u"index.html"_s)));
}

QTEST_MAIN(TestSites)
#include "tst_sites.moc"
