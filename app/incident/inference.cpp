#include "app/incident/inference.h"

#include "app/incident/words.h"

namespace noticedesk {

namespace {
constexpr Words<Inference, 7> words{{{
    {Inference::Status, QLatin1StringView("status")},
    {Inference::Zone, QLatin1StringView("zone")},
    {Inference::Year, QLatin1StringView("year")},
    {Inference::PostedAt, QLatin1StringView("posted_at")},
    {Inference::Title, QLatin1StringView("title")},
    {Inference::Severity, QLatin1StringView("severity")},
    {Inference::Page, QLatin1StringView("page")},
}}};
} // namespace

QStringList inferenceWords(Inferences inferences)
{
    QStringList present;
    for (const auto &[inference, word] : words.rows)
        if (inferences.testFlag(inference))
            present.append(word);
    return present;
}

Inferences inferencesFromWords(const QStringList &present)
{
    Inferences inferences;
    for (const QString &word : present)
        if (const auto inference = words.valueOf(word))
            inferences.setFlag(*inference);
    return inferences;
}

} // namespace noticedesk
