#include "app/store/validity.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace noticedesk {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(IncidentStore)
};

void makeStorable(QString &text)
{
    if (text.isValidUtf16())
        return;
    QList<uint> characters = text.toUcs4();
    for (uint &character : characters)
        if (QChar::isSurrogate(character))
            character = QChar::ReplacementCharacter;
    text = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

void makeStorable(Update &update)
{
    makeStorable(update.headline);
    makeStorable(update.body);
    makeStorable(update.sourceKey);
    if (update.approval)
        update.approval->by = storable(update.approval->by);
}

void makeStorable(HouseRules &rules)
{
    for (QStringList *texts : {&rules.sectionLabels, &rules.words, &rules.acronyms, &rules.internalDomains,
                               &rules.ticketKeys, &rules.publicContacts})
        for (QString &text : *texts)
            makeStorable(text);
    for (Usage &usage : rules.usage) {
        makeStorable(usage.word);
        makeStorable(usage.instead);
    }
}

void makeStorable(PageTemplate &own)
{
    Template &pattern = own.pattern;
    for (QString *text : {&own.shipped, &pattern.name, &pattern.title, &pattern.headline, &pattern.body})
        makeStorable(*text);
}

/// Looks before it touches, so that a list nobody has to change is not copied.
bool isStorable(const Update &update)
{
    return update.headline.isValidUtf16() && update.body.isValidUtf16() && update.sourceKey.isValidUtf16()
        && (!update.approval || (update.approval->by.author.isValidUtf16() && update.approval->by.act.isValidUtf16()));
}

void makeStorable(Incident &incident)
{
    makeStorable(incident.title);
    makeStorable(incident.source.name);
    makeStorable(incident.source.reference);
    makeStorable(incident.source.link);
    makeStorable(incident.sourceKey);
    if (!std::all_of(incident.updates.cbegin(), incident.updates.cend(),
                     [](const Update &update) { return isStorable(update); }))
        for (Update &update : incident.updates)
            makeStorable(update);
}

/// Absent is fine; so is every year that is written with four digits.
bool isWritable(const QDateTime &instant)
{
    constexpr qint64 yearOne = -62135596800000;
    constexpr qint64 endOfYear9999 = 253402300799999;
    if (!instant.isValid())
        return true;
    const qint64 milliseconds = instant.toMSecsSinceEpoch();
    return yearOne <= milliseconds && milliseconds <= endOfYear9999;
}

bool isWritable(const Interval &interval)
{
    return isWritable(interval.begin) && (!interval.end || isWritable(*interval.end));
}

bool isWritable(const Update &update)
{
    return isWritable(update.postedAt) && (!update.promise || isWritable(update.promise->due))
        && (!update.approval || isWritable(update.approval->by.at));
}

bool hasWritableTimes(const Incident &incident)
{
    return (!incident.window || isWritable(*incident.window))
        && std::all_of(incident.impacts.begin(), incident.impacts.end(),
                       [](const Impact &impact) { return isWritable(impact.span); })
        && std::all_of(incident.updates.begin(), incident.updates.end(),
                       [](const Update &update) { return isWritable(update); });
}

bool holdsAnUpdateTwice(const Incident &incident)
{
    QSet<UpdateId> seen;
    for (const Update &update : incident.updates)
        seen.insert(update.id);
    return seen.size() != incident.updates.size();
}

} // namespace

Changes storable(Changes changes)
{
    for (Page &page : changes.pages) {
        makeStorable(page.rules);
        for (PageTemplate &own : page.templates)
            makeStorable(own);
        makeStorable(page.name);
        makeStorable(page.address);
        makeStorable(page.language);
    }
    for (Component &component : changes.components) {
        makeStorable(component.name);
        makeStorable(component.group);
        makeStorable(component.reference);
    }
    for (Revision &revision : changes.revisions) {
        makeStorable(revision.incident);
        revision.by = storable(revision.by);
    }
    for (Incident &incident : changes.incidents)
        makeStorable(incident);
    for (Original &original : changes.originals)
        makeStorable(original.format);
    return changes;
}

Authorship storable(Authorship by)
{
    makeStorable(by.author);
    makeStorable(by.act);
    return by;
}

Incident incidentBefore(const Revision &revision)
{
    Incident incident = revision.incident;
    incident.revision = revision.number - 1;
    return incident;
}

Result<> checked(const Incident &incident)
{
    if (incident.title.trimmed().isEmpty())
        return failure(Error::Code::Invalid, Sentences::tr("An incident needs a title before it can be saved."));
    if (holdsAnUpdateTwice(incident))
        return failure(Error::Code::Invalid,
                       Sentences::tr("“%1” holds the same update twice and was not saved.").arg(incident.title));
    if (!hasWritableTimes(incident))
        return failure(
            Error::Code::Invalid,
            Sentences::tr("“%1” names a time outside the years 1 to 9999 and was not saved.").arg(incident.title));
    return {};
}

Error unknownPage(const QString &what)
{
    return {Error::Code::Invalid,
            Sentences::tr("“%1” belongs to a page that is not stored. Store the page first.").arg(what)};
}

Error unknownComponent(const Incident &incident)
{
    return {
        Error::Code::Invalid,
        Sentences::tr("“%1” affects a component that is not stored. Store the component first.").arg(incident.title)};
}

Error unknownIncident()
{
    return {Error::Code::NotFound, Sentences::tr("There is no such incident in this file.")};
}

Error changedElsewhere(const Incident &incident)
{
    return {
        Error::Code::Conflict,
        Sentences::tr("“%1” was changed elsewhere in the meantime and was not saved. Look at the other version, then "
                      "decide.")
            .arg(incident.title)};
}

Error sourceTaken(const Incident &incident)
{
    return {Error::Code::Invalid,
            Sentences::tr("“%1” was not saved: another incident was read from the same source (%2).")
                .arg(incident.title, incident.sourceKey)};
}

QList<ComponentId> componentsNamedBy(const Incident &incident)
{
    QList<ComponentId> named;
    const auto add = [&](ComponentId component) {
        if (!named.contains(component))
            named.append(component);
    };
    for (const ComponentId component : incident.components)
        add(component);
    for (const Impact &impact : incident.impacts)
        add(impact.component);
    return named;
}

} // namespace noticedesk
