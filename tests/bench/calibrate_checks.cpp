// Holds every rule against the real notices of the sample folder.
//   calibrate_checks FOLDER              a table: rule, how often, on how many notices
//   calibrate_checks FOLDER RULE [MOST]  hits of one rule, spread over the notices, to be judged by reading them
// Each update is checked as the draft it was, at the time it went out.
#include "app/check/dictionary.h"
#include "app/check/incidentcheck.h"
#include "tests/check/realnotices.h"

#include <QMap>
#include <QSet>
#include <QTextStream>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

struct Hit {
    const RealNotice *notice;
    Finding finding;
};

QList<Hit> hitsIn(const QList<RealNotice> &notices, Dictionary *dictionary)
{
    QList<Hit> hits;
    for (const RealNotice &notice : notices) {
        const IncidentCheck check(notice.incident, notice.circumstances);
        QList<Finding> findings = check.incidentFindings();
        for (const Update &update : standingUpdates(notice.incident))
            findings += check.findings(update) + check.spellingFindings(update, dictionary);
        for (const Finding &finding : findings)
            hits.append({&notice, finding});
    }
    return hits;
}

int median(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.isEmpty() ? 0 : numbers.at(numbers.size() / 2);
}

/// How many findings a whole notice, and how many a draft, has in the middle; and how many carry an error.
void printMiddle(const QList<RealNotice> &notices, const QList<Hit> &hits, QTextStream &out)
{
    QMap<const RealNotice *, int> byNotice;
    QMap<UpdateId, int> byUpdate;
    QSet<const RealNotice *> withError;
    QSet<UpdateId> updatesWithError;
    for (const RealNotice &notice : notices) {
        byNotice[&notice] = int(IncidentCheck(notice.incident, notice.circumstances).allFindings().size());
        for (const Update &update : notice.incident.updates)
            byUpdate[update.id] = 0;
    }
    for (const Hit &hit : hits) {
        if (!hit.finding.update.isNull())
            ++byUpdate[hit.finding.update];
        if (hit.finding.grade == Grade::Error) {
            withError.insert(hit.notice);
            updatesWithError.insert(hit.finding.update);
        }
    }
    out << "notices " << notices.size() << ", median of findings " << median(byNotice.values()) << ", with an error "
        << withError.size() << "\nupdates " << byUpdate.size() << ", median of findings " << median(byUpdate.values())
        << ", with an error " << updatesWithError.size() << '\n';
}

void printTable(const QList<Hit> &hits, QTextStream &out)
{
    for (const Rule rule : allRules()) {
        QSet<const RealNotice *> notices;
        int count = 0;
        for (const Hit &hit : hits)
            if (hit.finding.rule == rule) {
                notices.insert(hit.notice);
                ++count;
            }
        out << u"%1 %2 %3 %4\n"_s.arg(ruleWord(rule), -26)
                   .arg(gradeWord(shippedGrade(rule)), -8)
                   .arg(count, 6)
                   .arg(notices.size(), 6);
    }
}

void printHit(const Hit &hit, QTextStream &out)
{
    const Incident &incident = hit.notice->incident;
    const auto update = updateOf(incident, hit.finding.update);
    const QString body = update ? update->body : QString();
    const TextRange &range = hit.finding.place.range;
    out << "--- " << hit.notice->file.section(u'/', -1) << " | " << incident.title << " | "
        << severityWord(incident.severity);
    if (update)
        out << " | " << statusWord(update->status) << " | " << update->postedAt.toString(Qt::ISODate);
    out << "\n    " << hit.finding.reason << '\n';
    if (hit.finding.place.field == Field::Body) {
        const qsizetype begin = std::max<qsizetype>(0, range.begin - 220);
        out << "    " << body.mid(begin, range.begin - begin).replace(u'\n', u'/') << "[["
            << body.mid(range.begin, range.length).replace(u'\n', u'/') << "]]"
            << body.mid(range.end(), 260).replace(u'\n', u'/') << '\n';
    } else {
        out << "    body: " << body.left(300).replace(u'\n', u'/') << '\n';
    }
    for (const Fix &fix : hit.finding.fixes)
        out << "    fix: " << fix.label << " -> " << fix.text.left(120).replace(u'\n', u'/') << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "calibrate_checks FOLDER [RULE [MOST]]\n";
        return 2;
    }
    const RealNotices real = realNotices(QString::fromLocal8Bit(argv[1]));
    for (const QString &folder : real.missing)
        out << "skipped, not there: " << folder << '\n';
    const auto dictionary = Dictionary::open(u"en"_s);
    const QList<Hit> all = hitsIn(real.notices, dictionary ? dictionary->get() : nullptr);
    if (argc == 2) {
        printMiddle(real.notices, all, out);
        printTable(all, out);
        return 0;
    }
    QList<Hit> hits;
    std::copy_if(all.begin(), all.end(), std::back_inserter(hits),
                 [&](const Hit &hit) { return ruleWord(hit.finding.rule) == QLatin1StringView(argv[2]); });
    const qsizetype most = argc > 3 ? std::max(1, QByteArray(argv[3]).toInt()) : 10;
    const qsizetype step = std::max<qsizetype>(1, hits.size() / most);
    for (qsizetype index = 0; index < hits.size() && index / step < most; index += step)
        printHit(hits.at(index), out);
    return 0;
}
