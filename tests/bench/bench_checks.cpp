// bench_checks: from a key in a draft of 25,000 characters, with 50 older updates as long before it, to its findings,
// against a frame of 60 Hz. In processor time, which other programs on the machine do not lengthen much.
#include "app/check/dictionary.h"
#include "app/check/incidentcheck.h"
#include "tests/bench/measure.h"
#include "tests/incident/builders.h"

#include <cstdio>
#include <ctime>

using namespace noticedesk;
using namespace noticedesk::bench;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int olderUpdates = 50;
constexpr qsizetype bodyLength = 25000;
constexpr int keys = 100;
constexpr double frame = 16;

/// Paragraphs with something for every family of rules, no two alike.
QString longBody(int seed)
{
    QString body = u"User impact -\nSome users of part %1 may see the QRS%1 fail since 9:30 today.\n\n"_s.arg(seed);
    for (int part = 0; body.size() < bodyLength; ++part)
        body +=
            u"Between 0%1:15 and 0%1:45 UTC on June 2%1, queue **%2** held %3 messages back, which we traced to the "
            "host [behind it](https://example.com/%3). We are working on it, and continue to watch `queue-%3`; "
            "more information will follow as soon as possible.\n\n"_s.arg(part % 8)
                .arg(part + seed)
                .arg(part * 37 + seed);
    return body.first(bodyLength);
}

Incident longIncident()
{
    QList<Update> updates;
    for (int older = 0; older < olderUpdates; ++older)
        updates.append(anUpdate(Status::Identified, at(1, 0).addSecs(older * 3600), longBody(older)));
    Incident incident = anIncident(u"Outbound mail is delayed"_s, updates);
    incident.severity = Severity::Major;
    return incident;
}

/// Milliseconds of processor time that `work` takes.
template <typename Work> double processorTime(Work &&work)
{
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// What each check takes after a key in the middle of the draft.
QList<double> afterEachKey(const IncidentCheck &check, Update &draft)
{
    QList<double> times;
    for (int key = 0; key < keys; ++key) {
        draft.body.insert(bodyLength / 2 + key, u'a');
        draft.body.chop(1);
        times.append(processorTime([&] { static_cast<void>(check.findings(draft)); }));
    }
    return times;
}

void measureSpelling(const IncidentCheck &check, const Update &draft)
{
    const auto dictionary = Dictionary::open(u"en"_s);
    if (!dictionary) {
        std::printf("spelling: no dictionary here\n");
        return;
    }
    const auto spell = [&] { static_cast<void>(check.spellingFindings(draft, dictionary->get())); };
    const double first = processorTime(spell);
    std::printf("spelling, beside the window: %.1f ms the first time, %.1f ms then\n", first, processorTime(spell));
}

} // namespace

int main()
{
    const Incident incident = longIncident();
    const Circumstances around{aPage(), {aComponent(u"Outbound mail"_s)}, at(27, 14)};
    Update draft = anUpdate(Status::Identified, at(27, 14), longBody(olderUpdates));
    draft.stage = Stage::Draft;
    const double reading = processorTime([&] { static_cast<void>(IncidentCheck(incident, around)); });
    const IncidentCheck check(incident, around);
    const double renewing = processorTime([&] { static_cast<void>(check.renewed(incident, around)); });
    std::printf("reading %d older updates: %.1f ms once, %.2f ms while none of them changes\n", olderUpdates, reading,
                renewing);
    const QList<double> times = afterEachKey(check, draft);
    const QByteArray behind = QByteArray::number(quantile(times, 0.5)) + " ms in the middle, "
        + QByteArray::number(quantile(times, 0.99)) + " ms p99, " + QByteArray::number(check.findings(draft).size())
        + " findings";
    report("check after a key / a frame", quantile(times, 0.99) / frame, 1, behind.constData());
    measureSpelling(check, draft);
    return 0;
}
