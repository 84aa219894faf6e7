#include "app/check/incidentcheck.h"

#include "app/base/zone.h"
#include "app/check/families.h"

#include <QCryptographicHash>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

Passage passageOf(Field field, const QString &source, const HouseRules &rules)
{
    return {field, source, field == Field::Body ? readMarkdown(source, rules.sectionLabels) : readLine(source)};
}

/// The lines the finding stands on; without a place, everything that readers see.
QByteArray textUnder(const Finding &finding, const Incident &incident, const Update &update)
{
    const bool isText = finding.place.field == Field::Body || finding.place.field == Field::Headline
        || finding.place.field == Field::Title;
    if (!isText || finding.place.range == TextRange())
        return incident.title.toUtf8() + '\n' + textDigest(update);
    const QString &text = finding.place.field == Field::Body ? update.body
        : finding.place.field == Field::Headline             ? update.headline
                                                             : incident.title;
    const TextRange &range = finding.place.range;
    const qsizetype begin = range.begin == 0 ? 0 : text.lastIndexOf(u'\n', range.begin - 1) + 1;
    const qsizetype lineEnd = text.indexOf(u'\n', range.end());
    const QByteArray words = text.mid(range.begin, range.length).toUtf8();
    return words + '\n' + text.sliced(begin, (lineEnd < 0 ? text.size() : lineEnd) - begin).toUtf8();
}

QByteArray digestOf(const Finding &finding, const Incident &incident, const Update &update)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {ruleWord(finding.rule).toUtf8(), fieldWord(finding.place.field).toUtf8(),
                                   finding.update.text().toUtf8(), textUnder(finding, incident, update)})
        hash.addData(QByteArray::number(part.size()) + ':' + part);
    return hash.result();
}

QList<Finding> finished(QList<Finding> findings, const Incident &incident, const Update &update)
{
    for (Finding &finding : findings)
        finding.digest = digestOf(finding, incident, update);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.place.field, a.place.range.begin) < std::pair(b.place.field, b.place.range.begin);
    });
    return findings;
}

bool saysOfTheStory(Rule rule)
{
    return rule == Rule::StartMissing || rule == Rule::EndMissing || rule == Rule::VendorReferenceMissing
        || rule == Rule::ResidualMissing || rule == Rule::NextUpdateMissing || rule == Rule::NextUpdateVague;
}

void checkText(const Draft &draft, FindingList &found)
{
    for (const Passage *passage : {&draft.headline, &draft.body}) {
        checkLeaving(*passage, draft, found);
        checkWording(*passage, draft, found);
        checkTypography(*passage, found);
    }
}

} // namespace

IncidentCheck::IncidentCheck(const Incident &incident, const Circumstances &circumstances)
    : m_incident(incident)
    , m_circumstances(circumstances)
{
    for (const Update &update : standingUpdates(incident))
        m_told.append(toldBy(update));
}

IncidentCheck IncidentCheck::renewed(const Incident &incident, const Circumstances &circumstances) const
{
    IncidentCheck check = *this;
    const bool readsAlike = circumstances.page.rules.sectionLabels == m_circumstances.page.rules.sectionLabels;
    check.m_incident = incident;
    check.m_circumstances = circumstances;
    check.m_told.clear();
    for (const Update &update : standingUpdates(incident)) {
        const auto known =
            std::find_if(m_told.begin(), m_told.end(), [&](const Told &told) { return told.isOf(update); });
        check.m_told.append(known != m_told.end() && readsAlike ? *known : check.toldBy(update));
    }
    return check;
}

Told IncidentCheck::toldBy(const Update &update) const
{
    const HouseRules &rules = m_circumstances.page.rules;
    const ReadText body = readMarkdown(update.body, rules.sectionLabels);
    return noticedesk::toldBy(update, readLine(update.headline), body, clockTimes(body));
}

Draft IncidentCheck::draftOf(const Update &update) const
{
    const HouseRules &rules = m_circumstances.page.rules;
    Draft draft{m_incident,
                m_circumstances,
                update,
                passageOf(Field::Title, m_incident.title, rules),
                passageOf(Field::Headline, update.headline, rules),
                passageOf(Field::Body, update.body, rules),
                {},
                {},
                {},
                {},
                zoneNamed(m_circumstances.page.zone),
                true};
    draft.times = clockTimes(draft.body.text);
    draft.told = noticedesk::toldBy(update, draft.headline.text, draft.body.text, draft.times);
    for (const Told &told : m_told) {
        if (told.id == update.id || told.postedAt > update.postedAt)
            break;
        draft.before.append(told);
    }
    const bool isOut = update.stage == Stage::Posted;
    draft.moment = isOut ? update.postedAt : std::max(update.postedAt, m_circumstances.now);
    draft.english = m_circumstances.page.language.startsWith("en"_L1) && isEnglish(draft.body.text);
    return draft;
}

QList<Finding> IncidentCheck::findings(const Update &update) const
{
    const Draft draft = draftOf(update);
    FindingList found(m_circumstances.page.rules, update.id);
    checkBodyLength(draft, found);
    checkText(draft, found);
    if (update.status != Status::Postmortem) { // looks back: nothing in it is news of the day
        checkImpact(draft, found);
        checkPromises(draft, found);
        checkClock(draft, found);
        checkStory(draft, found);
    }
    checkRelaying(draft, found);
    return finished(found.findings(), m_incident, update);
}

QList<Finding> IncidentCheck::spellingFindings(const Update &update, Dictionary *dictionary) const
{
    FindingList found(m_circumstances.page.rules, update.id);
    if (dictionary && found.asks(Rule::Spelling))
        checkSpelling(draftOf(update), *dictionary, found);
    return finished(found.findings(), m_incident, update);
}

QList<Finding> IncidentCheck::incidentFindings() const
{
    const QList<Update> updates = standingUpdates(m_incident);
    const Update newest = updates.isEmpty() ? Update() : updates.last();
    const Draft draft = draftOf(newest);
    FindingList found(m_circumstances.page.rules, UpdateId());
    checkTitle(draft, found);
    checkLeaving(draft.title, draft, found);
    checkWording(draft.title, draft, found);
    checkTypography(draft.title, found);
    checkComponents(draft, found);
    checkWindow(draft, found);
    return finished(found.findings(), m_incident, newest);
}

QList<Finding> IncidentCheck::allFindings(Dictionary *dictionary) const
{
    QList<Finding> all = incidentFindings();
    const QList<Update> updates = standingUpdates(m_incident);
    for (auto update = updates.crbegin(); update != updates.crend(); ++update)
        for (const Finding &finding : findings(*update) + spellingFindings(*update, dictionary))
            if (update == updates.crbegin() || !saysOfTheStory(finding.rule))
                all.append(finding);
    return all;
}

QList<Finding> withoutDismissed(QList<Finding> findings, const QList<QByteArray> &dismissed)
{
    findings.removeIf([&](const Finding &finding) { return dismissed.contains(finding.digest); });
    return findings;
}

Grade worstOf(const QList<Finding> &findings)
{
    Grade worst = Grade::Off;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.grade);
    return worst;
}

} // namespace noticedesk
