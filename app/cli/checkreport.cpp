#include "app/cli/checkreport.h"

#include "app/base/utctext.h"
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct CheckReport {
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

/// The text that the field of a finding holds; empty for fields that are no text.
QString textOf(Field field, const Incident &incident, const std::optional<Update> &update)
{
    if (field == Field::Title)
        return incident.title;
    if (!update)
        return {};
    return field == Field::Body ? update->body : field == Field::Headline ? update->headline : QString();
}

QString placeText(const Finding &finding, const QString &text)
{
    if (finding.place.range == TextRange())
        return fieldWord(finding.place.field);
    const LinePlace line = linePlace(text, finding.place.range.begin);
    return u"%1 %2:%3"_s.arg(fieldWord(finding.place.field)).arg(line.line).arg(line.column);
}

QString heading(const Update &update)
{
    return u"%1, %2"_s.arg(utcText(update.postedAt), statusLabel(update.status));
}

void addLines(QStringList &lines, const Finding &finding, const QString &text)
{
    lines.append(u"  %1 %2 %3 (%4)"_s.arg(gradeWord(finding.grade), -7)
                     .arg(placeText(finding, text), -12)
                     .arg(oneLine(finding.reason), ruleWord(finding.rule)));
    for (const Fix &fix : finding.fixes)
        lines.append(u"    "_s + CheckReport::tr("Fix: %1").arg(oneLine(fix.label)));
}

QJsonObject fixJson(const Fix &fix)
{
    const bool byHand = fix.means != Fix::Means::Text;
    return {{u"label"_s, fix.label},
            {u"field"_s, fieldWord(fix.place.field)},
            {u"by_hand"_s, byHand},
            {u"begin"_s, byHand ? QJsonValue() : QJsonValue(fix.place.range.begin)},
            {u"length"_s, byHand ? QJsonValue() : QJsonValue(fix.place.range.length)},
            {u"text"_s, byHand ? QJsonValue() : QJsonValue(fix.text)}};
}

QJsonObject findingJson(const Finding &finding, const QString &text, const std::optional<Update> &update)
{
    QJsonArray fixes;
    for (const Fix &fix : finding.fixes)
        fixes.append(fixJson(fix));
    const TextRange &range = finding.place.range;
    const bool hasPlace = range != TextRange();
    const LinePlace line = linePlace(text, range.begin);
    return {{u"rule"_s, ruleWord(finding.rule)},
            {u"grade"_s, gradeWord(finding.grade)},
            {u"update"_s, update ? QJsonValue(update->id.text()) : QJsonValue()},
            {u"posted_at"_s, update ? QJsonValue(utcText(update->postedAt)) : QJsonValue()},
            {u"field"_s, fieldWord(finding.place.field)},
            {u"begin"_s, hasPlace ? QJsonValue(range.begin) : QJsonValue()},
            {u"length"_s, hasPlace ? QJsonValue(range.length) : QJsonValue()},
            {u"line"_s, hasPlace ? QJsonValue(line.line) : QJsonValue()},
            {u"column"_s, hasPlace ? QJsonValue(line.column) : QJsonValue()},
            {u"text"_s, hasPlace ? QJsonValue(text.mid(range.begin, range.length)) : QJsonValue()},
            {u"reason"_s, finding.reason},
            {u"digest"_s, QString::fromLatin1(finding.digest.toHex())},
            {u"fixes"_s, fixes}};
}

} // namespace

QStringList reportLines(const CheckedIncident &checked)
{
    QStringList lines{oneLine(checked.incident.title)};
    UpdateId spokenOf;
    for (const Finding &finding : checked.findings) {
        const auto update = updateOf(checked.incident, finding.update);
        if (update && update->id != spokenOf)
            lines.append(heading(*update));
        spokenOf = finding.update;
        addLines(lines, finding, textOf(finding.place.field, checked.incident, update));
    }
    return lines;
}

QJsonObject reportJson(const CheckedIncident &checked)
{
    QJsonArray findings;
    for (const Finding &finding : checked.findings) {
        const auto update = updateOf(checked.incident, finding.update);
        findings.append(findingJson(finding, textOf(finding.place.field, checked.incident, update), update));
    }
    return {{u"id"_s, checked.incident.id.text()}, {u"title"_s, checked.incident.title}, {u"findings"_s, findings}};
}

} // namespace noticedesk
