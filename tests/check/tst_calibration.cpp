#include "tests/check/realnotices.h"

#include "app/check/incidentcheck.h"

#include <QTest>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// What careful companies really published is seldom complained of. tests/bench/calibrate_checks shows the figures.
class TestCalibration final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void realNoticesRarelyCarryAnError();
    void aRealDraftHasFewFindingsInTheMiddle();
    void everyFindingPointsIntoItsText();

private:
    struct Checked {
        RealNotice notice;
        QList<QList<Finding>> findings; ///< of the incident, then of each draft
    };
    QList<Checked> m_checked;
};

void TestCalibration::initTestCase()
{
    const RealNotices real = realNotices(QStringLiteral(NOTICEDESK_SAMPLES));
    if (!real.missing.isEmpty())
        QSKIP(qPrintable(u"not there: "_s + real.missing.join(u", "_s)));
    for (const RealNotice &notice : real.notices) {
        const IncidentCheck check(notice.incident, notice.circumstances);
        Checked checked{notice, {check.incidentFindings()}};
        for (const Update &update : standingUpdates(notice.incident))
            checked.findings.append(check.findings(update));
        m_checked.append(checked);
    }
    QVERIFY(m_checked.size() > 300);
}

void TestCalibration::realNoticesRarelyCarryAnError()
{
    const auto withError = std::count_if(m_checked.begin(), m_checked.end(), [](const Checked &checked) {
        return std::any_of(checked.findings.begin(), checked.findings.end(),
                           [](const QList<Finding> &findings) { return worstOf(findings) == Grade::Error; });
    });
    QVERIFY2(withError * 20 < m_checked.size(), qPrintable(QString::number(withError)));
}

void TestCalibration::aRealDraftHasFewFindingsInTheMiddle()
{
    QList<qsizetype> counts;
    for (const Checked &checked : m_checked)
        for (const QList<Finding> &findings : checked.findings.sliced(1))
            counts.append(findings.size());
    std::sort(counts.begin(), counts.end());
    QVERIFY2(counts.at(counts.size() / 2) <= 3, qPrintable(QString::number(counts.at(counts.size() / 2))));
}

void TestCalibration::everyFindingPointsIntoItsText()
{
    for (const Checked &checked : m_checked)
        for (const QList<Finding> &findings : checked.findings)
            for (const Finding &finding : findings) {
                const Incident &incident = checked.notice.incident;
                const auto update = updateOf(incident, finding.update);
                const QString text = finding.place.field == Field::Title ? incident.title
                    : !update                                            ? QString()
                    : finding.place.field == Field::Headline             ? update->headline
                                                                         : update->body;
                const TextRange &range = finding.place.range;
                QVERIFY(range.begin >= 0 && range.end() <= text.size());
                QVERIFY(range.length == 0 || !text.mid(range.begin, range.length).trimmed().isEmpty()
                        || finding.rule == Rule::TypographyMixed || finding.rule == Rule::HiddenCharacters);
            }
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
