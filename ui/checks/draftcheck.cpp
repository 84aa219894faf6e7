#include "ui/checks/draftcheck.h"

#include "ui/checks/spellingwork.h"

#include <algorithm>

namespace noticedesk {

namespace {

constexpr int pauseMilliseconds = 150;
constexpr qsizetype mostSuggestions = 3;

QString wordOf(const Finding &finding, const Update &draft)
{
    return draft.body.mid(finding.place.range.begin, finding.place.range.length);
}

/// The word may have been typed over since it was looked up.
bool standsIn(const Finding &finding, const Update &draft)
{
    return !finding.fixes.isEmpty() && wordOf(finding, draft) == finding.fixes.last().text;
}

bool hasSuggestions(const Finding &finding)
{
    return std::any_of(finding.fixes.begin(), finding.fixes.end(),
                       [](const Fix &fix) { return fix.means == Fix::Means::Text; });
}

} // namespace

DraftCheck::DraftCheck(QObject *parent) : QObject(parent), m_work(new SpellingWork(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftCheck::check);
    connect(m_work, &SpellingWork::found, this, &DraftCheck::addSpelling);
    connect(m_work, &SpellingWork::suggested, this, &DraftCheck::addSuggestions);
    connect(m_work, &SpellingWork::unavailable, this, [this](const QString &sentence) {
        m_spellingNote = sentence;
        gather();
    });
}

void DraftCheck::setIncident(const Incident &incident, const Circumstances &around, const std::optional<Update> &open)
{
    m_check = m_check ? m_check->renewed(incident, around) : IncidentCheck(incident, around);
    m_language = around.page.language;
    m_dismissed = incident.dismissed;
    m_ofIncident = m_check->incidentFindings();
    if (!open || !m_draft || m_draft->id != open->id)
        m_ofSpelling.clear();
    m_draft = open;
    check();
}

void DraftCheck::setDraft(const Update &draft)
{
    if (m_draft && m_draft->id != draft.id)
        m_ofSpelling.clear();
    m_draft = draft;
    m_pause.start();
}

void DraftCheck::clear()
{
    m_pause.stop();
    m_work->forget();
    m_check.reset();
    m_draft.reset();
    m_ofDraft.clear();
    m_ofSpelling.clear();
    m_ofIncident.clear();
    gather();
}

const QList<Finding> &DraftCheck::findings() const
{
    return m_findings;
}

const QString &DraftCheck::spellingNote() const
{
    return m_spellingNote;
}

QList<Finding> DraftCheck::findingsOf(const Update &draft) const
{
    return m_check ? m_check->findings(draft) + m_ofIncident : QList<Finding>();
}

bool DraftCheck::stillOffers(const Fix &fix)
{
    const Fix wanted = fix; // it may be one of those that are looked for anew
    if (m_pause.isActive())
        check();
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [&](const Finding &finding) { return finding.fixes.contains(wanted); });
}

void DraftCheck::check()
{
    m_pause.stop();
    m_ofDraft = m_check && m_draft ? m_check->findings(*m_draft) : QList<Finding>();
    if (m_check && m_draft)
        m_work->check(*m_check, *m_draft, m_language);
    gather();
}

void DraftCheck::addSpelling(const QList<Finding> &findings)
{
    m_spellingNote.clear();
    m_ofSpelling = findings;
    gather();
    for (const Finding &finding : findings)
        if (m_draft && !hasSuggestions(finding))
            m_work->suggest(wordOf(finding, *m_draft), m_language);
}

void DraftCheck::addSuggestions(const QString &word, const QStringList &likely)
{
    if (!m_draft)
        return;
    for (Finding &finding : m_ofSpelling) {
        if (hasSuggestions(finding) || wordOf(finding, *m_draft) != word)
            continue;
        QList<Fix> fixes;
        for (const QString &other : likely.first(std::min(likely.size(), mostSuggestions)))
            fixes.append({tr("Write “%1”").arg(other), finding.place, other});
        finding.fixes = fixes + finding.fixes;
    }
    gather();
}

void DraftCheck::gather()
{
    QList<Finding> ofText = m_ofDraft;
    for (const Finding &finding : std::as_const(m_ofSpelling))
        if (m_draft && finding.update == m_draft->id && standsIn(finding, *m_draft))
            ofText.append(finding);
    std::stable_sort(ofText.begin(), ofText.end(), [](const Finding &a, const Finding &b) {
        return a.grade != b.grade ? a.grade > b.grade : a.place.range.begin < b.place.range.begin;
    });
    const QList<Finding> all = withoutDismissed(ofText + m_ofIncident, m_dismissed);
    if (all == m_findings)
        return;
    m_findings = all;
    Q_EMIT changed();
}

} // namespace noticedesk
