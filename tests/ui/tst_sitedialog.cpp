#include "ui/sites/sitedialog.h"

#include "tests/incident/builders.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 6, 20);

QRadioButton *choice(const QWidget &within, const QString &text)
{
    for (QRadioButton *choice : within.findChildren<QRadioButton *>())
        if (choice->text().remove(u'&') == text)
            return choice;
    return nullptr;
}

QDateEdit *day(const QWidget &within, const QString &label)
{
    for (const QLabel *text : within.findChildren<QLabel *>())
        if (text->text().remove(u'&') == label)
            return qobject_cast<QDateEdit *>(text->buddy());
    return nullptr;
}

IncidentSummary row(const QString &title, const Page &page = aPage())
{
    IncidentSummary row;
    row.id = IncidentId::from(at(1, 0), title.toUtf8());
    row.page = page.id;
    return row;
}

QSet<IncidentId> idsOf(const QList<IncidentSummary> &rows)
{
    QSet<IncidentId> ids;
    for (const IncidentSummary &row : rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

class TestSiteDialog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForEverythingAtFirst();
    void keepsThePeriodInOrder_data();
    void keepsThePeriodInOrder();
    void isFilledInByKeys();
    void offersWhatIsSelected_data();
    void offersWhatIsSelected();
    void followsThePageWithWhatIsSelected();
};

void TestSiteDialog::asksForEverythingAtFirst()
{
    const SiteDialog dialog({aPage(), aPage(u"Example Web"_s)}, {}, today, nullptr);
    QCOMPARE(dialog.question(), (SiteQuestion{aPage(), {}, {}, {}, {}}));
    QVERIFY(!day(dialog, u"First day:"_s)->isEnabled() && !day(dialog, u"Last day:"_s)->isEnabled());
    QVERIFY(!choice(dialog, u"Only selected incidents (none is selected in the list)"_s)->isEnabled());
}

void TestSiteDialog::keepsThePeriodInOrder_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("until");
    const QDate year(2023, 6, 20);
    QTest::newRow("as proposed") << u"First day:"_s << year << year << today;
    QTest::newRow("begins later") << u"First day:"_s << today << today << today;
    QTest::newRow("begins after its end")
        << u"First day:"_s << today.addDays(3) << today.addDays(3) << today.addDays(3);
    QTest::newRow("ends earlier") << u"Last day:"_s << today.addDays(-1) << year << today.addDays(-1);
    QTest::newRow("ends before it begins")
        << u"Last day:"_s << year.addDays(-1) << year.addDays(-1) << year.addDays(-1);
}

void TestSiteDialog::keepsThePeriodInOrder()
{
    QFETCH(QString, field);
    QFETCH(QDate, day);
    QFETCH(QDate, since);
    QFETCH(QDate, until);
    SiteDialog dialog({aPage()}, {}, today, nullptr);
    dialog.show();
    QTest::mouseClick(choice(dialog, u"Those that began within a period"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QDateEdit *edited = ::day(dialog, field);
    QVERIFY(edited->isEnabled());
    edited->setDate(day);
    QCOMPARE(dialog.question(), (SiteQuestion{aPage(), {}, since, until, {}}));
}

namespace {

/// Tab goes through the parts of a day before it leaves it.
void leaveByTab(QWidget &window)
{
    const QWidget *before = window.focusWidget();
    for (int presses = 0; presses < 5 && window.focusWidget() == before; ++presses)
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
}

} // namespace

/// Page, choice and both days, without a mouse.
void TestSiteDialog::isFilledInByKeys()
{
    SiteDialog dialog({aPage(), aPage(u"Example Web"_s)}, {}, today, nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    QVERIFY(choice(dialog, u"Those that began within a period"_s)->isChecked());
    for (const auto &[label, typed] : {std::pair(u"First day:"_s, u"2"_s), std::pair(u"Last day:"_s, u"9"_s)}) {
        leaveByTab(dialog);
        QCOMPARE(dialog.focusWidget(), day(dialog, label));
        QTest::keyClicks(dialog.focusWidget(), typed);
    }
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.question(), (SiteQuestion{aPage(u"Example Web"_s), {}, QDate(2023, 6, 2), QDate(2024, 6, 9), {}}));
}

void TestSiteDialog::offersWhatIsSelected_data()
{
    QTest::addColumn<QList<IncidentSummary>>("selected");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<IncidentSummary>>("chosen"); // at first
    const Page web = aPage(u"Example Web"_s);
    const QList<IncidentSummary> two{row(u"One"_s), row(u"Two"_s)};
    QTest::newRow("several") << two << u"Only the 2 selected incident(s)"_s << two;
    QTest::newRow("one, as always one is")
        << two.mid(1) << u"Only the 1 selected incident(s)"_s << QList<IncidentSummary>();
    QTest::newRow("of several pages") << two + QList{row(u"Three"_s, web)}
                                      << u"Only the 2 selected incident(s) of this page"_s << two;
    QTest::newRow("of a page that is not kept")
        << QList{row(u"Four"_s, aPage(u"Gone"_s)), row(u"Five"_s, aPage(u"Gone"_s))}
        << u"Only selected incidents (none of them is of this page)"_s << QList<IncidentSummary>();
}

void TestSiteDialog::offersWhatIsSelected()
{
    QFETCH(QList<IncidentSummary>, selected);
    QFETCH(QString, words);
    QFETCH(QList<IncidentSummary>, chosen);
    const SiteDialog dialog({aPage(u"Example Web"_s), aPage()}, selected, today, nullptr);
    QVERIFY2(choice(dialog, words), qPrintable(words));
    QCOMPARE(dialog.question().chosen, idsOf(chosen));
    QCOMPARE(choice(dialog, words)->isChecked(), !chosen.isEmpty());
}

void TestSiteDialog::followsThePageWithWhatIsSelected()
{
    const Page web = aPage(u"Example Web"_s);
    const QList<IncidentSummary> mail{row(u"One"_s), row(u"Two"_s)};
    SiteDialog dialog({aPage(), web, aPage(u"Example Shop"_s)}, mail + QList{row(u"Three"_s, web)}, today, nullptr);
    auto *page = dialog.findChild<QComboBox *>();
    QCOMPARE(dialog.question().page, aPage());
    page->setCurrentIndex(1);
    QCOMPARE(dialog.question().chosen, idsOf({row(u"Three"_s)}));
    page->setCurrentIndex(2);
    QVERIFY(choice(dialog, u"All incidents"_s)->isChecked());
    QCOMPARE(dialog.question(), (SiteQuestion{aPage(u"Example Shop"_s), {}, {}, {}, {}}));
}

QTEST_MAIN(TestSiteDialog)
#include "tst_sitedialog.moc"
