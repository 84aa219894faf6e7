#include "app/incident/pagerules.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Fault = std::optional<NameFault>;
Q_DECLARE_METATYPE(Fault)

class TestPageRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesTheNameOfAPage_data();
    void judgesTheNameOfAPage();
    void judgesTheNameOfAComponent_data();
    void judgesTheNameOfAComponent();
    void knowsTheZonesOfThisMachine_data();
    void knowsTheZonesOfThisMachine();
    void offersWhatIsInUse();
    void countsPositionsAnewAfterAMove_data();
    void countsPositionsAnewAfterAMove();
};

namespace {

Component inGroup(const QString &name, const QString &group, ComponentStanding standing = ComponentStanding::Offered)
{
    Component component = aComponent(name);
    component.id = ComponentId::from(at(2, 0), (name + group).toUtf8());
    component.group = group;
    component.standing = standing;
    return component;
}

} // namespace

void TestPageRules::judgesTheNameOfAPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("of its own") << u"Example Shop"_s << Fault();
    QTest::newRow("empty") << QString() << Fault(NameFault::Empty);
    QTest::newRow("blank") << u" \t "_s << Fault(NameFault::Empty);
    QTest::newRow("taken") << u"Example Mail"_s << Fault(NameFault::Taken);
    QTest::newRow("taken in other letters") << u" EXAMPLE  mail "_s << Fault(NameFault::Taken);
    QTest::newRow("of a withdrawn page") << u"Gone"_s << Fault();
}

void TestPageRules::judgesTheNameOfAPage()
{
    QFETCH(QString, name);
    Page gone = aPage(u"Gone"_s);
    gone.withdrawn = true;
    Page page = aPage(u"Itself"_s);
    const QList<Page> pages{aPage(), gone, page};
    page.name = name;
    QTEST(nameFault(page, pages), "fault");
    QCOMPARE(nameFault(aPage(), pages), Fault());
}

void TestPageRules::judgesTheNameOfAComponent_data()
{
    QTest::addColumn<Component>("component");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("of its own") << inGroup(u"Search"_s, u"Shop"_s) << Fault();
    QTest::newRow("empty") << inGroup(u" "_s, u"Shop"_s) << Fault(NameFault::Empty);
    QTest::newRow("taken in its group") << inGroup(u"checkout"_s, u"Shop"_s) << Fault(NameFault::Taken);
    QTest::newRow("in another group") << inGroup(u"Checkout"_s, QString()) << Fault();
    QTest::newRow("of a retired one") << inGroup(u"Fax"_s, QString(), ComponentStanding::Offered)
                                      << Fault(NameFault::Taken);
    QTest::newRow("of a withdrawn one") << inGroup(u"Telex"_s, QString()) << Fault();
    Component elsewhere = inGroup(u"Checkout"_s, u"Shop"_s);
    elsewhere.page = aPage(u"Another"_s).id;
    QTest::newRow("on another page") << elsewhere << Fault();
}

void TestPageRules::judgesTheNameOfAComponent()
{
    QFETCH(Component, component);
    component.id = ComponentId::from(at(3, 0), "new");
    const QList<Component> known{inGroup(u"Checkout"_s, u"Shop"_s),
                                 inGroup(u"Fax"_s, QString(), ComponentStanding::Retired),
                                 inGroup(u"Telex"_s, QString(), ComponentStanding::Withdrawn)};
    QTEST(nameFault(component, known), "fault");
}

void TestPageRules::knowsTheZonesOfThisMachine_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<bool>("known");
    QTest::newRow("a city") << QByteArray("America/Chicago") << true;
    QTest::newRow("UTC") << QByteArray("Etc/UTC") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("fixed offset") << QByteArray("UTC+02:00") << true;
    QTest::newRow("some letters") << QByteArray("berl") << false;
    QTest::newRow("nowhere") << QByteArray("Mars/Olympus") << false;
}

void TestPageRules::knowsTheZonesOfThisMachine()
{
    QFETCH(QByteArray, zone);
    QTEST(isKnownZone(zone), "known");
}

void TestPageRules::offersWhatIsInUse()
{
    const Component mail = inGroup(u"Mail"_s, QString());
    const Component fax = inGroup(u"Fax"_s, QString(), ComponentStanding::Retired);
    const Component telex = inGroup(u"Telex"_s, QString(), ComponentStanding::Withdrawn);
    QCOMPARE(offeredComponents({mail, fax, telex}), QList<Component>{mail});
    QCOMPARE(offeredComponents({mail, fax, telex}, {fax.id}), (QList<Component>{mail, fax}));
    QCOMPARE(keptComponents({mail, fax, telex}), (QList<Component>{mail, fax}));
    Page gone = aPage(u"Gone"_s);
    gone.withdrawn = true;
    QCOMPARE(keptPages({gone, aPage()}), QList<Page>{aPage()});
}

void TestPageRules::countsPositionsAnewAfterAMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << u"BCA"_s;
    QTest::newRow("up") << 2 << 1 << u"ACB"_s;
    QTest::newRow("beyond the end") << 0 << 3 << u"ABC"_s;
    QTest::newRow("from nowhere") << -1 << 0 << u"ABC"_s;
}

void TestPageRules::countsPositionsAnewAfterAMove()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QString order;
    const QList<Component> moved =
        withMoved({aComponent(u"A"_s, 0), aComponent(u"B"_s, 1), aComponent(u"C"_s, 2)}, from, to);
    for (int i = 0; i < moved.size(); ++i) {
        order += moved.at(i).name;
        QCOMPARE(moved.at(i).position, i);
    }
    QTEST(order, "order");
}

QTEST_GUILESS_MAIN(TestPageRules)
#include "tst_pagerules.moc"
