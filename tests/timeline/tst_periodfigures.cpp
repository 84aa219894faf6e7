#include "app/timeline/periodfigures.h"
#include "tests/incident/builders.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

IncidentId numbered(qint64 number)
{
    return IncidentId::from(at(1, 0).addSecs(number), QByteArray::number(number));
}

/// Nothing is known of it but how long it was open, if that.
IncidentFigures openedFor(const std::optional<qint64> &seconds, qint64 number)
{
    IncidentFigures figures;
    figures.incident = numbered(number);
    figures.values.resize(allFigures().size());
    figures.values[allFigures().indexOf(Figure::OpenFor)] = seconds;
    return figures;
}

PeriodFigure over(const QList<std::optional<qint64>> &values)
{
    QList<IncidentFigures> incidents;
    for (const auto &value : values)
        incidents.append(openedFor(value, incidents.size()));
    return periodFigures(incidents).at(allFigures().indexOf(Figure::OpenFor));
}

} // namespace

class TestPeriodFigures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesQuantilesByNearestRank_data();
    void takesQuantilesByNearestRank();
    void namesTheIncidentsBehindAFigure();
};

void TestPeriodFigures::takesQuantilesByNearestRank_data()
{
    using Values = QList<std::optional<qint64>>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<std::optional<qint64>>("median");
    QTest::addColumn<std::optional<qint64>>("p90");
    QTest::addColumn<qsizetype>("unknown");
    const auto row = [](const char *name, const Values &values, std::optional<qint64> median, std::optional<qint64> p90,
                        qsizetype unknown) { QTest::newRow(name) << values << median << p90 << unknown; };
    Values ten(10);
    std::iota(ten.begin(), ten.end(), 1);
    row("none", {}, {}, {}, 0);
    row("all unknown", {{}, {}}, {}, {}, 2);
    row("one", {7}, 7, 7, 0);
    row("two: the lower is the median", {9, 3}, 3, 9, 0);
    row("three", {9, 1, 3}, 3, 9, 0);
    row("ten: the ninth is p90", ten, 5, 9, 0);
    row("zero is a value", {0, {}, 4}, 0, 4, 1);
}

void TestPeriodFigures::takesQuantilesByNearestRank()
{
    QFETCH(QList<std::optional<qint64>>, values);
    const PeriodFigure figure = over(values);
    QTEST(figure.median(), "median");
    QTEST(figure.p90(), "p90");
    QTEST(figure.unknown, "unknown");
}

void TestPeriodFigures::namesTheIncidentsBehindAFigure()
{
    const PeriodFigure figure = over({9, {}, 3});
    QCOMPARE(figure.parts, (QList<PeriodFigure::Part>{{numbered(2), 3}, {numbered(0), 9}}));
    QCOMPARE(figure.quantile(0.9)->incident, numbered(0));
    QCOMPARE(figure.total(), 12);
}

QTEST_APPLESS_MAIN(TestPeriodFigures)
#include "tst_periodfigures.moc"
