#include "tests/ui/desk.h"
#include "ui/commands/editincident.h"
#include "ui/incidents/incidentheader.h"
#include "ui/incidents/sourcepopup.h"
#include "ui/widgets/captionbutton.h"
#include "ui/widgets/growingtextedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Component mail = aComponent(u"Mail"_s);
const Component web = aComponent(u"Web & apps"_s, 1);

Incident anOutage()
{
    Incident incident = anIncident(u"Outbound mail is late"_s, {anUpdate(Status::Identified, at(13, 9))});
    incident.severity = Severity::Minor;
    incident.components = {mail.id};
    incident.impacts = {{mail.id, ComponentStatus::PartialOutage, {at(13, 9), at(13, 10)}}};
    return incident;
}

/// A header on a desk, wired as the window wires it.
struct HeaderDesk : Desk {
    explicit HeaderDesk(const Incident &incident, const Page &page = aPage())
    {
        Changes changes;
        changes.pages = {page};
        changes.components = {mail, web};
        changes.incidents = {incident};
        session.write(changes, u"Prepared"_s);
        id = incident.id;
        QObject::connect(&header, &IncidentHeader::edited, &header,
                         [this](const Incident &after, const QString &act, const QString &burst) {
                             session.undoStack().push(new EditIncident(session, stored(), after, act, burst));
                         });
        QObject::connect(&session, &Session::incidentsChanged, &header, [this] { show(); });
        header.show();
        if (!QTest::qWaitForWindowActive(&header))
            qFatal("the window does not become the active one");
        show();
    }

    void show() { header.setIncident(stored(), session.page(stored().page), session.components(stored().page)); }
    [[nodiscard]] Incident stored() const { return session.store().incident(id).value(); }

    [[nodiscard]] CaptionButton *button(const QString &caption) const
    {
        for (auto *candidate : header.findChildren<CaptionButton *>())
            if (candidate->accessibleName().startsWith(caption + u": "_s))
                return candidate;
        return nullptr;
    }
    /// The entries of the menu of that button, as it would open.
    [[nodiscard]] QMap<QString, QAction *> menu(const QString &caption) const
    {
        QMenu *menu = button(caption)->menu();
        Q_EMIT menu->aboutToShow();
        QMap<QString, QAction *> entries;
        for (QAction *action : menu->actions())
            if (!action->isSeparator())
                entries.insert(action->text(), action);
        return entries;
    }
    [[nodiscard]] GrowingTextEdit *title() const { return header.findChild<GrowingTextEdit *>(); }
    void type(const QString &text) const
    {
        title()->selectAll();
        title()->setFocus();
        if (text.isEmpty())
            QTest::keyClick(title(), Qt::Key_Delete);
        else
            QTest::keyClicks(title(), text);
    }

    IncidentId id;
    IncidentHeader header{[this] { return session.now(); }, {3'600'000, 3'600'000, 3'600'000}};
};

} // namespace

class TestIncidentHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsKnown();
    void namesTheSource_data();
    void namesTheSource();
    void saysWhenItWasReadFromOutside();
    void storesATypedTitle_data();
    void storesATypedTitle();
    void refusesAnEmptyTitle_data();
    void refusesAnEmptyTitle();
    void keepsATypedTitleBesideAnotherChange();
    void asksWhichOfTwoTitlesIsMeant();
    void gradesTheImpact();
    void confirmsWhatWasGuessed();
    void addsAndRemovesAffectedComponents();
    void changesTheSource();
    void leavesTheSourceOnEscape();
    void confirmsTheZoneOfThePage();
    void leadsToItsParts_data();
    void leadsToItsParts();
};

void TestIncidentHeader::showsWhatIsKnown()
{
    Incident incident = anOutage();
    incident.source = {u"Example Cloud"_s, u"EX123456"_s, {}};
    const HeaderDesk desk(incident);
    QStringList shown;
    for (const auto *button : desk.header.findChildren<CaptionButton *>())
        if (!button->isHidden())
            shown.append(button->accessibleName());
    QCOMPARE(shown,
             QStringList({u"Impact: Minor"_s, u"Status: Identified"_s, u"Source: Example Cloud · EX123456"_s,
                          u"Affects: Mail"_s, u"Page: Example Mail"_s, u"Times in: America/Chicago"_s}));
    QCOMPARE(desk.title()->text(), u"Outbound mail is late"_s);
}

void TestIncidentHeader::namesTheSource_data()
{
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("name");
    QTest::newRow("ours") << Source() << u"Source: ours"_s;
    QTest::newRow("an address without host") << Source{{}, {}, u"nowhere"_s} << u"Source: ours"_s;
    QTest::newRow("vendor") << Source{u"Example Cloud"_s, {}, {}} << u"Source: Example Cloud"_s;
    QTest::newRow("reference alone") << Source{{}, u"EX1"_s, {}} << u"Source: EX1"_s;
    QTest::newRow("link alone") << Source{{}, {}, u"https://status.example.com/1"_s} << u"Source: status.example.com"_s;
}

void TestIncidentHeader::namesTheSource()
{
    QFETCH(Source, source);
    Incident incident = anOutage();
    incident.source = source;
    QTEST(HeaderDesk(incident).button(u"Source"_s)->accessibleName(), "name");
}

void TestIncidentHeader::saysWhenItWasReadFromOutside()
{
    Incident incident = anOutage();
    incident.source = {};
    incident.sourceKey = u"abc"_s;
    QCOMPARE(HeaderDesk(incident).button(u"Source"_s)->accessibleName(), u"Source: a status page"_s);
}

void TestIncidentHeader::storesATypedTitle_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Mail is late"_s << u"Mail is late"_s;
    QTest::newRow("blanks around") << u"  Mail  is late "_s << u"Mail is late"_s;
    QTest::newRow("markup") << u"<b>Mail</b> & more"_s << u"<b>Mail</b> & more"_s;
}

void TestIncidentHeader::storesATypedTitle()
{
    QFETCH(QString, typed);
    Incident incident = anOutage();
    incident.inferred = Inference::Title;
    HeaderDesk desk(incident);
    desk.type(typed);
    QVERIFY(desk.header.hasUnsaved());
    desk.header.flush();
    QTEST(desk.stored().title, "title");
    QCOMPARE(desk.stored().inferred, Inferences());
    QVERIFY(!desk.header.hasUnsaved());
    desk.session.undoStack().undo();
    QCOMPARE(desk.title()->text(), u"Outbound mail is late"_s);
}

void TestIncidentHeader::refusesAnEmptyTitle_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
}

void TestIncidentHeader::refusesAnEmptyTitle()
{
    QFETCH(QString, typed);
    HeaderDesk desk(anOutage());
    desk.type(typed);
    desk.header.flush();
    QCOMPARE(desk.stored().title, u"Outbound mail is late"_s);
    QTest::keyClick(desk.title(), Qt::Key_Return);
    QCOMPARE(desk.title()->text(), u"Outbound mail is late"_s);
    QStringList sentences;
    for (const auto *label : desk.header.findChildren<QLabel *>())
        if (label->isVisible())
            sentences.append(label->text());
    QVERIFY(sentences.contains(u"An incident needs a title, so the one before is back."_s));
    QVERIFY(!desk.header.hasUnsaved());
}

void TestIncidentHeader::keepsATypedTitleBesideAnotherChange()
{
    HeaderDesk desk(anOutage());
    desk.type(u"Mail is late"_s);
    desk.menu(u"Impact"_s).value(u"Major"_s)->trigger();
    QCOMPARE(desk.title()->text(), u"Mail is late"_s);
    desk.header.flush();
    QCOMPARE(desk.stored().title, u"Mail is late"_s);
    QCOMPARE(desk.stored().severity, Severity::Major);
}

void TestIncidentHeader::asksWhichOfTwoTitlesIsMeant()
{
    HeaderDesk desk(anOutage());
    desk.type(u"Mine"_s);
    Incident theirs = desk.stored();
    theirs.title = u"Theirs"_s;
    QVERIFY(desk.session.write(theirs, u"Elsewhere"_s));
    QCOMPARE(desk.title()->text(), u"Mine"_s);
    desk.header.flush();
    QCOMPARE(desk.stored().title, u"Theirs"_s);
    QTest::keyClick(desk.title(), Qt::Key_Return);
    QCOMPARE(desk.stored().title, u"Mine"_s);

    desk.type(u"Mine again"_s);
    QVERIFY(desk.session.write(
        [&] {
            Incident other = desk.stored();
            other.title = u"Theirs again"_s;
            return other;
        }(),
        u"Elsewhere"_s));
    QTest::keyClick(desk.title(), Qt::Key_Escape);
    QCOMPARE(desk.title()->text(), u"Theirs again"_s);
    QCOMPARE(desk.stored().title, u"Theirs again"_s);
}

void TestIncidentHeader::gradesTheImpact()
{
    HeaderDesk desk(anOutage());
    QCOMPARE(desk.menu(u"Impact"_s).keys(), QStringList({u"Critical"_s, u"Major"_s, u"Minor"_s, u"None"_s}));
    QVERIFY(desk.menu(u"Impact"_s).value(u"Minor"_s)->isChecked());
    desk.menu(u"Impact"_s).value(u"Critical"_s)->trigger();
    QCOMPARE(desk.stored().severity, Severity::Critical);
    QCOMPARE(desk.session.undoStack().undoText(), u"Change Impact"_s);
}

void TestIncidentHeader::confirmsWhatWasGuessed()
{
    Incident incident = anOutage();
    incident.inferred = Inference::Severity | Inference::Page;
    HeaderDesk desk(incident);
    QCOMPARE(desk.button(u"Impact"_s)->accessibleName(), u"Impact: Minor (not stated), guessed"_s);
    desk.menu(u"Impact"_s).value(u"Confirm “Minor”"_s)->trigger();
    QCOMPARE(desk.stored().inferred, Inferences(Inference::Page));
    QCOMPARE(desk.stored().severity, Severity::Minor);
    desk.button(u"Page"_s)->click();
    QCOMPARE(desk.stored().inferred, Inferences());
    QCOMPARE(desk.button(u"Page"_s)->focusPolicy(), Qt::NoFocus);
    desk.session.undoStack().undo();
    QCOMPARE(desk.stored().inferred, Inferences(Inference::Page));
}

void TestIncidentHeader::addsAndRemovesAffectedComponents()
{
    HeaderDesk desk(anOutage());
    QCOMPARE(desk.menu(u"Affects"_s).keys(), QStringList({u"Add Component…"_s, u"Mail"_s, u"Web && apps"_s}));
    desk.menu(u"Affects"_s).value(u"Web && apps"_s)->trigger();
    QCOMPARE(desk.stored().components, QList<ComponentId>({mail.id, web.id}));
    QCOMPARE(desk.button(u"Affects"_s)->value(), u"Mail, Web & apps"_s);
    desk.menu(u"Affects"_s).value(u"Mail"_s)->trigger();
    QCOMPARE(desk.stored().components, QList<ComponentId>{web.id});
    QCOMPARE(desk.stored().impacts, QList<Impact>());
    desk.session.undoStack().undo();
    QCOMPARE(desk.stored().impacts, anOutage().impacts);
}

void TestIncidentHeader::changesTheSource()
{
    HeaderDesk desk(anOutage());
    desk.button(u"Source"_s)->click();
    auto *popup = desk.header.findChild<SourcePopup *>();
    const auto fields = popup->findChildren<QLineEdit *>();
    fields.at(0)->setText(u" Example  Cloud "_s);
    fields.at(1)->setText(u"EX123456"_s);
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QCOMPARE(desk.stored().source, (Source{u"Example Cloud"_s, u"EX123456"_s, {}}));
}

void TestIncidentHeader::leavesTheSourceOnEscape()
{
    HeaderDesk desk(anOutage());
    desk.button(u"Source"_s)->click();
    auto *popup = desk.header.findChild<SourcePopup *>();
    popup->findChild<QLineEdit *>()->setText(u"Example Cloud"_s);
    QTest::keyClick(popup, Qt::Key_Escape);
    QCOMPARE(desk.stored().source, Source());
}

void TestIncidentHeader::confirmsTheZoneOfThePage()
{
    Page page = aPage();
    page.inferred = Inference::Zone;
    HeaderDesk desk(anOutage(), page);
    QSignalSpy confirmed(&desk.header, &IncidentHeader::pageConfirmed);
    desk.button(u"Times in"_s)->click();
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().value<Page>(), aPage());
}

void TestIncidentHeader::leadsToItsParts_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("caption"); // of the button; empty: the title
    QTest::newRow("title") << int(IncidentHeader::Part::Title) << QString();
    QTest::newRow("impact") << int(IncidentHeader::Part::Impact) << u"Impact"_s;
    QTest::newRow("source") << int(IncidentHeader::Part::Source) << u"Source"_s;
    QTest::newRow("components") << int(IncidentHeader::Part::Affects) << u"Affects"_s;
    QTest::newRow("window") << int(IncidentHeader::Part::Window) << u"Window"_s;
}

void TestIncidentHeader::leadsToItsParts()
{
    QFETCH(const QString, caption);
    QFETCH(const int, part);
    Incident work = anOutage();
    work.kind = Kind::Maintenance;
    HeaderDesk desk(work);
    const Incident before = desk.stored();
    QWidget *field =
        caption.isEmpty() ? desk.header.findChild<QPlainTextEdit *>() : static_cast<QWidget *>(desk.button(caption));
    desk.header.focusPart(IncidentHeader::Part(part));
    QCOMPARE(QApplication::focusWidget(), field);
    const auto asking = [] {
        return QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                 : QApplication::activeModalWidget();
    };
    bool asked = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &desk.header, [&] {
        if (QWidget *sheet = asking()) {
            asked = true;
            QTest::keyClick(sheet, Qt::Key_Escape);
        }
    });
    watch.start(5);
    desk.header.changePart(IncidentHeader::Part(part));
    QTest::qWait(50);
    QCOMPARE(asked, !caption.isEmpty());
    QCOMPARE(desk.stored(), before);
}

QTEST_MAIN(TestIncidentHeader)
#include "tst_incidentheader.moc"
