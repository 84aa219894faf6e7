#include "ui/incidents/difference.h"

#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

/// Puts the parts of an incident into words.
class Teller {
public:
    Teller(const QList<Component> &components, const QTimeZone &zone) : m_components(components), m_zone(zone) { }

    [[nodiscard]] QString time(const QDateTime &at) const { return zonedText(at, m_zone); }
    [[nodiscard]] QString source(const Source &source) const
    {
        QStringList parts = {source.name, source.reference, source.link};
        parts.removeAll(QString());
        return parts.isEmpty() ? Words::tr("ours") : parts.join(u" · "_s);
    }
    [[nodiscard]] QString names(const QList<ComponentId> &ids) const
    {
        QStringList names;
        for (const ComponentId id : ids)
            names.append(name(id));
        return names.isEmpty() ? Words::tr("nothing named") : names.join(u'\n');
    }
    [[nodiscard]] QString span(const Interval &span) const
    {
        return span.end ? Words::tr("%1 until %2").arg(time(span.begin), time(*span.end))
                        : Words::tr("since %1").arg(time(span.begin));
    }
    [[nodiscard]] QString impacts(const QList<Impact> &impacts) const
    {
        QStringList lines;
        for (const Impact &impact : impacts)
            lines.append(Words::tr("%1: %2, %3", "component, level, when")
                             .arg(name(impact.component), componentStatusText(impact.level), span(impact.span)));
        return lines.isEmpty() ? Words::tr("none known") : lines.join(u'\n');
    }
    [[nodiscard]] QString update(const std::optional<Update> &update) const
    {
        if (!update)
            return Words::tr("(not there)");
        QStringList lines = {Words::tr("%1 · %2 · posted %3", "status, stage, time")
                                 .arg(statusText(update->status), stageText(update->stage), time(update->postedAt))};
        if (update->promise)
            lines.append(Words::tr("Next update due %1").arg(time(update->promise->due)));
        if (update->inferred)
            lines.append(guesses(update->inferred));
        lines.append({QString(), update->headline, update->body});
        if (update->headline.isEmpty())
            lines.removeAt(lines.size() - 2);
        return lines.join(u'\n');
    }
    [[nodiscard]] static QString guesses(Inferences inferred)
    {
        return inferred ? Words::tr("Some of it is a guess") : Words::tr("Nothing is a guess");
    }

private:
    [[nodiscard]] QString name(ComponentId id) const
    {
        const auto found = std::find_if(m_components.begin(), m_components.end(),
                                        [&](const Component &component) { return component.id == id; });
        return found == m_components.end() ? Words::tr("(a component of another page)") : found->name;
    }

    const QList<Component> &m_components;
    QTimeZone m_zone;
};

void compareUpdates(QList<Difference> &found, const Incident &mine, const Incident &theirs, const Teller &teller)
{
    QList<Update> all = theirs.updates;
    for (const Update &update : mine.updates)
        if (!updateOf(theirs, update.id))
            all.append(update);
    sortUpdates(all);
    std::reverse(all.begin(), all.end());
    for (const Update &update : std::as_const(all)) {
        const auto left = updateOf(mine, update.id);
        const auto right = updateOf(theirs, update.id);
        if (left != right)
            found.append({Words::tr("Update of %1").arg(teller.time(update.postedAt)), teller.update(left),
                          teller.update(right)});
    }
}

/// How much of both is the same from the front, or from the back, without cutting a word.
qsizetype sameWords(QStringView text, QStringView other)
{
    const auto differ = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    qsizetype same = differ.first - text.begin();
    const auto isInWord = [](QStringView view, qsizetype at) { return at < view.size() && !view.at(at).isSpace(); };
    while (same > 0 && !text.at(same - 1).isSpace() && (isInWord(text, same) || isInWord(other, same)))
        --same;
    return same;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace

QList<Difference> differences(const Incident &mine, const Incident &theirs, const QList<Component> &components,
                              const QTimeZone &zone)
{
    const Teller teller(components, zone);
    QList<Difference> found;
    const auto compare = [&](auto Incident::*part, const QString &name, const auto &words) {
        if (mine.*part != theirs.*part)
            found.append({name, words(mine.*part), words(theirs.*part)});
    };
    compare(&Incident::title, Words::tr("Title"), [](const QString &title) { return title; });
    compare(&Incident::severity, Words::tr("Impact"), severityText);
    compare(&Incident::source, Words::tr("Source"), [&](const Source &source) { return teller.source(source); });
    compare(&Incident::components, Words::tr("Affects"), [&](const auto &ids) { return teller.names(ids); });
    compare(&Incident::impacts, Words::tr("Times of impact"), [&](const auto &all) { return teller.impacts(all); });
    compare(&Incident::window, Words::tr("Planned for"), [&](const std::optional<Interval> &window) {
        return window ? teller.span(*window) : Words::tr("no time");
    });
    compare(&Incident::withdrawn, Words::tr("Place"),
            [](bool withdrawn) { return withdrawn ? Words::tr("withdrawn") : Words::tr("on the desk"); });
    compare(&Incident::inferred, Words::tr("Guesses"), Teller::guesses);
    compareUpdates(found, mine, theirs, teller);
    return found;
}

DifferingRange differingRange(const QString &text, const QString &other)
{
    const qsizetype front = sameWords(text, other);
    const qsizetype back = sameWords(reversed(text.mid(front)), reversed(other.mid(front)));
    return {front, text.size() - back};
}

} // namespace noticedesk
