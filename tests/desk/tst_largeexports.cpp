#include "app/desk/exporting.h"
#include "tests/incident/builders.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// The largest notices that are let through, the smallest, and those of which nothing may leave.
class TestLargeExports final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdEverything_data();
    void holdEverything();
    void arePagesThatLoadAtOnce();
    void areRefusedWhereNothingMayLeave_data();
    void areRefusedWhereNothingMayLeave();
};

namespace {

constexpr int manyUpdates = 500;
constexpr int manyComponents = 80;
constexpr int longBody = 25000;

QList<Component> components()
{
    QList<Component> all;
    for (int i = 0; i < manyComponents; ++i) {
        all.append(aComponent(u"Part-%1-end"_s.arg(i), i));
        if (i % 4 == 0)
            all.last().group = u"Group %1"_s.arg(i / 16);
    }
    return all;
}

Incident large()
{
    Incident incident = anIncident(u"Everything is slow"_s);
    for (int i = 0; i < manyUpdates; ++i)
        incident.updates.append(
            anUpdate(Status::Monitoring, at(1, 0).addSecs(3600 * i), u"We look at part %1."_s.arg(i)));
    QString body = u"Word after word. "_s.repeated(longBody / 17);
    body.resize(longBody - 8, u'x');
    incident.updates.last().body = body + u" theend."_s;
    for (const Component &component : components())
        incident.components.append(component.id);
    return incident;
}

struct Holding {
    ExportFormat format = ExportFormat::Text;
    bool hasComponents = true;
};

const QList<Holding> &holdings()
{
    static const QList<Holding> all{{ExportFormat::Text},         {ExportFormat::Markdown},   {ExportFormat::HtmlPage},
                                    {ExportFormat::HtmlFragment}, {ExportFormat::HtmlMail},   {ExportFormat::Json},
                                    {ExportFormat::Atom, false},  {ExportFormat::Rss, false}, {ExportFormat::CState},
                                    {ExportFormat::Csv}};
    return all;
}

} // namespace

void TestLargeExports::holdEverything_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("hasComponents");
    for (const Holding &holding : holdings())
        QTest::newRow(qPrintable(exportSuffix(holding.format))) << holding.format << holding.hasComponents;
}

void TestLargeExports::holdEverything()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, hasComponents);
    Page page = aPage();
    page.style.timeline = true;
    const auto document = exportDocument(large(), page, components(), format);
    QVERIFY(document);
    for (int i = 0; i < manyUpdates - 1; ++i)
        QVERIFY2(document->contains(u"part %1."_s.arg(i).toUtf8()), qPrintable(QString::number(i)));
    QVERIFY(document->contains("theend."));
    for (int i = 0; i < manyComponents; ++i)
        QCOMPARE(document->contains(u"Part-%1-end"_s.arg(i).toUtf8()), hasComponents);
    QCOMPARE(*exportDocument(large(), page, components(), format), *document);
}

/// 60 KB for 50 updates, as long as people write them.
void TestLargeExports::arePagesThatLoadAtOnce()
{
    Incident incident = anIncident();
    for (int i = 0; i < 50; ++i)
        incident.updates.append(
            anUpdate(Status::Monitoring, at(1, 0).addSecs(3600 * i),
                     u"Mail to %1 is late; we are moving it to other servers. "_s.arg(i).repeated(4)));
    const auto page = exportDocument(incident, aPage(), {}, ExportFormat::HtmlPage);
    QVERIFY(page);
    QVERIFY2(page->size() < 60 * 1024, qPrintable(QString::number(page->size())));
}

void TestLargeExports::areRefusedWhereNothingMayLeave_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::newRow("no update") << anIncident();
    QList<Update> drafts{anUpdate(Status::Investigating, at(13, 9)), anUpdate(Status::Resolved, at(14, 9))};
    for (Update &draft : drafts)
        draft.stage = Stage::Draft;
    QTest::newRow("only drafts") << anIncident(u"Mail is late"_s, drafts);
    drafts.first().stage = Stage::Withdrawn;
    QTest::newRow("a draft and a withdrawn update") << anIncident(u"Mail is late"_s, drafts);
}

void TestLargeExports::areRefusedWhereNothingMayLeave()
{
    QFETCH(Incident, incident);
    for (const Holding &holding : holdings()) {
        const auto document = exportDocument(incident, aPage(), {}, holding.format);
        QVERIFY(!document);
        QCOMPARE(document.error().code, Error::Code::Invalid);
        QVERIFY(document.error().message.contains(incident.title));
    }
}

QTEST_APPLESS_MAIN(TestLargeExports)
#include "tst_largeexports.moc"
