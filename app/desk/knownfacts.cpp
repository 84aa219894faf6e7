#include "app/desk/knownfacts.h"

#include "app/notice/stamp.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// "Mail", "Mail and Web", "Mail, Web and Fax".
QString namesOf(const Incident &incident, const QList<Component> &components)
{
    QStringList names;
    for (const ComponentId id : incident.components)
        for (const Component &component : components)
            if (component.id == id)
                names.append(component.name);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

QDateTime beginOfImpact(const Incident &incident)
{
    QDateTime earliest;
    for (const Impact &impact : incident.impacts)
        if (!earliest.isValid() || impact.span.begin < earliest)
            earliest = impact.span.begin;
    return earliest;
}

} // namespace

QHash<QString, QString> knownFacts(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const QTimeZone zone = zoneNamed(page.zone);
    const FixedWords &words = fixedWords(page.language);
    const auto timeText = [&](const QDateTime &at) {
        return at.isValid() ? windowOf({at, {}}, zone, words) : QString();
    };
    const Interval window = incident.window.value_or(Interval());
    QHash<QString, QString> facts{
        {u"service"_s, namesOf(incident, components)},
        {u"vendor"_s, incident.source.name},
        {u"reference"_s, incident.source.reference},
        {u"start time with zone"_s, timeText(beginOfImpact(incident))},
        {u"window start with zone"_s, timeText(window.begin)},
        {u"window end with zone"_s, timeText(window.end.value_or(QDateTime()))},
    };
    facts.removeIf([](const auto &fact) { return fact.value().isEmpty(); });
    return facts;
}

} // namespace noticedesk
