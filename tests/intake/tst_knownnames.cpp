#include "app/intake/componentlist.h"
#include "app/intake/importplan.h"
#include "app/intake/knownnames.h"
#include "tests/intake/posts.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<PostComponent> &components)
{
    QStringList names;
    for (const PostComponent &component : components)
        names.append(component.group.isEmpty() ? component.name : component.group + u'/' + component.name);
    return names;
}

} // namespace

class TestKnownNames final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsKnownNamesTogether_data();
    void putsKnownNamesTogether();
    void leavesComponentsWithIdsAlone();
    void plansTheKnownComponent();
};

void TestKnownNames::putsKnownNamesTogether_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString &list, const QStringList &known, const QStringList &names) {
        QTest::newRow(qUtf8Printable(list + u" | "_s + known.join(u", "_s))) << list << known << names;
    };
    row(u"Search and Find"_s, {u"Search and Find"_s}, {u"Search and Find"_s});
    row(u"Search and Find"_s, {}, {u"Search"_s, u"Find"_s});
    row(u"Search and Find"_s, {u"Search"_s, u"Find"_s, u"Search and Find"_s}, {u"Search"_s, u"Find"_s});
    row(u"Search and Find"_s, {u"Search"_s, u"Search and Find"_s}, {u"Search and Find"_s});
    row(u"Mail and Search and Find"_s, {u"Mail"_s, u"Search and Find"_s}, {u"Mail"_s, u"Search and Find"_s});
    row(u"Search and Find and Mail"_s, {u"Mail"_s, u"Search and Find"_s}, {u"Search and Find"_s, u"Mail"_s});
    row(u"Drag and Drop and Search and Find"_s, {u"Drag and Drop"_s, u"Search and Find"_s},
        {u"Drag and Drop"_s, u"Search and Find"_s});
    row(u"Web, Search and Find"_s, {u"Search and Find"_s}, {u"Web"_s, u"Search and Find"_s});
    row(u"Mail and Search and Find"_s, {u"Search and Find"_s}, {u"Mail and Search"_s, u"Find"_s});
    row(u"Web (Login) and Mail"_s, {u"Web (Login) and Mail"_s}, {u"Web/Login"_s, u"Mail"_s});
    row(u"Mail"_s, {u"Mail"_s}, {u"Mail"_s});
    row(QString(), {u"Mail"_s}, {});
}

void TestKnownNames::putsKnownNamesTogether()
{
    QFETCH(QString, list);
    QFETCH(QStringList, known);
    const auto knows = [&known](const QString &name) { return known.contains(name); };
    QTEST(namesOf(withKnownNames(componentsIn(list), knows)), "names");
}

void TestKnownNames::leavesComponentsWithIdsAlone()
{
    const QList<PostComponent> read{{u"Search"_s, {}, u"a1"_s}, {u"Find"_s, {}, u"b2"_s}};
    QCOMPARE(withKnownNames(read, [](const QString &) { return true; }), read);
    QCOMPARE(withKnownNames(read, [](const QString &name) { return name == u"Search and Find"_s; }), read);
}

void TestKnownNames::plansTheKnownComponent()
{
    Post post;
    post.page.name = u"Example Mail"_s;
    post.title = u"Searching is slow"_s;
    post.sourceKey = u"slow"_s;
    post.updates = {readUpdate(utc(2024, 6, 13, 9), Status::Investigating, u"We look into it."_s, u"1"_s)};
    post.components = componentsIn(u"Search and Find"_s);
    const ImportPlan first = planImport({post}, {});
    QCOMPARE(first.components.size(), 2);

    KnownDesk desk;
    desk.pages = first.pages;
    Component whole = first.components.first();
    whole.name = u"Search and Find"_s;
    desk.components = {whole};
    const ImportPlan second = planImport({post}, desk);
    QCOMPARE(second.components, QList<Component>());
    QCOMPARE(second.incidents.first().incident.components, QList<ComponentId>{whole.id});
}

QTEST_APPLESS_MAIN(TestKnownNames)
#include "tst_knownnames.moc"
