#include "app/store/sqlite/sqlitestore.h"
#include "tests/ui/program.h"
#include "ui/intake/importwork.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/window/fileacts.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<IncidentStore>> openFile(const QString &file)
{
    return SqliteStore::open(file);
}

Incident aDraft()
{
    Incident incident = anIncident(u"Mail"_s, {anUpdate(Status::Investigating, at(13, 14), u"Stored."_s)});
    incident.updates[0].stage = Stage::Draft;
    return incident;
}

/// A program with a file that shows a draft.
struct Filed : Program {
    Filed() : Program(openFile)
    {
        window.openFile(file);
        Changes changes;
        changes.pages = {aPage()};
        changes.incidents = {aDraft()};
        session.write(changes, u"Prepared"_s);
        desk().show(aDraft().id);
    }

    [[nodiscard]] GrowingTextEdit *field(const QString &name) const
    {
        for (auto *candidate : window.findChildren<GrowingTextEdit *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    void type(const QString &name, const QString &text) const
    {
        auto *wanted = field(name);
        wanted->setFocus();
        wanted->moveCursor(QTextCursor::End);
        QTest::keyClicks(wanted, text);
    }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (const auto *button : window.findChild<MessageBar *>()->findChildren<QPushButton *>())
            texts += button->text();
        return texts;
    }
    void click(const QString &text) const
    {
        for (auto *button : window.findChild<MessageBar *>()->findChildren<QPushButton *>())
            if (button->text() == text) {
                button->click();
                return;
            }
        qFatal("there is no button “%s”", qPrintable(text));
    }
    [[nodiscard]] static QString bodyIn(const QString &name)
    {
        return SqliteStore::open(name).value()->incident(aDraft().id)->updates.first().body;
    }
    [[nodiscard]] bool saysItIsGone() const
    {
        return message().startsWith(u"“%1” was deleted, renamed, or its disk was taken away"_s.arg(file));
    }

    QTemporaryDir place;
    QString file = place.filePath(u"a.noticedesk"_s);
    QString aside = place.filePath(u"b.noticedesk"_s);
};

} // namespace

class TestFileLoss final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noticesByItselfThatTheFileIsGone();
    void keepsWhatIsTypedUntilTheFileIsBack();
    void goesOnInACopyWithWhatIsTyped();
    void offersTheFileThatTookItsPlace();
    void opensNoOtherFileOverTypedText();
    void staysOpenOverTypedText();
    void closesOverTypedTextWhenTold();
    void closesUnaskedAtTheEndOfTheSession();
    void importsNothingIntoAFileThatIsGone();
    void keepsATypedTitleWhileOtherIncidentsAreLookedAt();
};

void TestFileLoss::noticesByItselfThatTheFileIsGone()
{
    Filed filed;
    QVERIFY(QFile::rename(filed.file, filed.aside));
    QTRY_VERIFY(filed.saysItIsGone());
    QCOMPARE(filed.offered(), QStringList{u"Save a Copy Elsewhere…"_s});
    QVERIFY(filed.session.isLost());
    QVERIFY(!QFileInfo::exists(filed.file));
}

void TestFileLoss::keepsWhatIsTypedUntilTheFileIsBack()
{
    Filed filed;
    QVERIFY(QFile::rename(filed.file, filed.aside));
    filed.type(u"Body"_s, u" Typed."_s);
    filed.window.flush();
    QVERIFY(filed.saysItIsGone());
    QVERIFY(filed.saveState().contains(u"Not saved"_s));
    QCOMPARE(filed.field(u"Body"_s)->text(), u"Stored. Typed."_s);
    QVERIFY(!QFileInfo::exists(filed.file));
    QVERIFY(QFile::rename(filed.aside, filed.file));
    QTRY_COMPARE(filed.message(), u"“%1” is there again, and everything is saved."_s.arg(filed.file));
    QCOMPARE(Filed::bodyIn(filed.file), u"Stored. Typed."_s);
}

void TestFileLoss::goesOnInACopyWithWhatIsTyped()
{
    Filed filed;
    QVERIFY(QFile::remove(filed.file));
    filed.type(u"Body"_s, u" Typed."_s);
    filed.type(u"Title"_s, u" is late"_s);
    filed.window.flush();
    const QString copy = filed.place.filePath(u"copy.noticedesk"_s);
    filed.window.findChild<FileActs *>()->moveTo(copy);
    QCOMPARE(filed.session.file(), copy);
    QVERIFY(!filed.session.isLost());
    QCOMPARE(filed.desk().incident()->id, aDraft().id);
    QVERIFY(!filed.desk().hasUnsaved());
    QCOMPARE(Filed::bodyIn(copy), u"Stored. Typed."_s);
    QCOMPARE(SqliteStore::open(copy).value()->incident(aDraft().id)->title, u"Mail is late"_s);
}

void TestFileLoss::offersTheFileThatTookItsPlace()
{
    Filed filed;
    QVERIFY(filed.session.store().backup(filed.aside));
    const Incident newcomer = anIncident(u"Of the newcomer"_s);
    QVERIFY(SqliteStore::open(filed.aside).value()->save({{}, {}, {newcomer}, {}}, aDrafter()));
    QVERIFY(QFile::remove(filed.file));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(filed.file + suffix);
    QVERIFY(QFile::rename(filed.aside, filed.file));
    QTRY_VERIFY(filed.message().startsWith(u"Another file has taken the place of “%1”"_s.arg(filed.file)));
    QCOMPARE(filed.offered(), (QStringList{u"Save a Copy Elsewhere…"_s, u"Open the New File"_s}));
    filed.click(u"Open the New File"_s);
    QVERIFY(!filed.session.isLost());
    QVERIFY(filed.session.incident(newcomer.id));
    QCOMPARE(filed.message(), QString());
}

void TestFileLoss::opensNoOtherFileOverTypedText()
{
    Filed filed;
    QVERIFY(filed.session.store().backup(filed.aside));
    QVERIFY(QFile::remove(filed.file));
    filed.type(u"Body"_s, u" Typed."_s);
    filed.window.openFile(filed.aside);
    QCOMPARE(filed.session.file(), filed.file);
    QVERIFY(filed.message().startsWith(u"What you typed last is not stored yet. “%1” was deleted"_s.arg(filed.file)));
    QCOMPARE(filed.field(u"Body"_s)->text(), u"Stored. Typed."_s);
}

void TestFileLoss::staysOpenOverTypedText()
{
    Filed filed;
    QVERIFY(QFile::rename(filed.file, filed.aside));
    filed.type(u"Body"_s, u" Typed."_s);
    QVERIFY(!filed.window.close());
    QVERIFY(filed.window.isVisible());
    QVERIFY(filed.message().startsWith(u"What you typed last is not stored yet."_s));
    QVERIFY(QFile::rename(filed.aside, filed.file));
    QVERIFY(filed.window.close());
    QCOMPARE(Filed::bodyIn(filed.file), u"Stored. Typed."_s);
}

void TestFileLoss::closesOverTypedTextWhenTold()
{
    Filed filed;
    QVERIFY(QFile::remove(filed.file));
    filed.type(u"Body"_s, u" Typed."_s);
    QVERIFY(!filed.window.close());
    filed.click(u"Close and Lose It"_s);
    QVERIFY(!filed.window.isVisible());
}

void TestFileLoss::closesUnaskedAtTheEndOfTheSession()
{
    Filed filed;
    QVERIFY(QFile::remove(filed.file));
    filed.type(u"Body"_s, u" Typed."_s);
    filed.window.closeUnasked();
    QVERIFY(!filed.window.isVisible());
}

void TestFileLoss::importsNothingIntoAFileThatIsGone()
{
    Filed filed;
    QVERIFY(QFile::remove(filed.file));
    ImportWork work(filed.session);
    QSignalSpy failed(&work, &ImportWork::failed);
    work.preview({u"Mail is late\nIncident Report for Example Mail\nInvestigating\n\nWe look.\n"
                  "Posted Jun 13, 2024 - 09:17 UTC\n"_s,
                  {}},
                 {});
    QTRY_COMPARE(failed.size(), 1);
    work.apply({});
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<Error>().code, Error::Code::FileGone);
    QVERIFY(!QFileInfo::exists(filed.file));
}

void TestFileLoss::keepsATypedTitleWhileOtherIncidentsAreLookedAt()
{
    Filed filed;
    const Incident other = anIncident(u"Another"_s);
    QVERIFY(filed.session.write(other, u"Prepared"_s));
    QVERIFY(QFile::rename(filed.file, filed.aside));
    filed.type(u"Title"_s, u" is late"_s);
    filed.desk().show(other.id);
    QCOMPARE(filed.field(u"Title"_s)->text(), u"Another"_s);
    QVERIFY(filed.desk().hasUnsaved());
    filed.desk().show(aDraft().id);
    QCOMPARE(filed.field(u"Title"_s)->text(), u"Mail is late"_s);
    QVERIFY(QFile::rename(filed.aside, filed.file));
    filed.desk().flush();
    QVERIFY(!filed.desk().hasUnsaved());
    QCOMPARE(filed.session.incident(aDraft().id)->title, u"Mail is late"_s);
}

QTEST_MAIN(TestFileLoss)
#include "tst_fileloss.moc"
