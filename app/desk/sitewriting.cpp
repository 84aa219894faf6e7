#include "app/desk/sitewriting.h"

#include "app/desk/sitechanges.h"
#include "app/desk/sitefiles.h"
#include "app/desk/sitefolder.h"
#include "app/desk/sitehistory.h"
#include "app/desk/siteoverviews.h"
#include "app/incident/noticestylejson.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

QString memory()
{
    return u".noticedesk-site"_s;
}

QString memoryOfAll()
{
    return u".noticedesk-site/site.json"_s;
}

/// To be raised when other files are written for an incident.
constexpr int layout = 3;

/// Everything besides an incident that its page depends on.
QByteArray settingOf(const SiteQuestion &question)
{
    QByteArray bytes;
    QDataStream all(&bytes, QIODevice::WriteOnly);
    const Page &page = question.page;
    all << QByteArray(NOTICEDESK_VERSION) << layout << page.id.text() << page.name << page.address << page.zone
        << page.language << QJsonDocument(noticeStyleJson(page.style)).toJson(QJsonDocument::Compact);
    for (const Component &component : question.components)
        all << component.id.text() << component.name << component.group << component.position
            << int(component.standing);
    return contentDigest(bytes);
}

/// One writing of a site, from its opening to its end.
class Writing final {
public:
    Writing(const IncidentStore &store, const SiteQuestion &question, SiteFolder &folder, const OnWithSite &goOn)
        : m_store(store)
        , m_question(question)
        , m_folder(folder)
        , m_files(folder)
        , m_setting(settingOf(question))
        , m_months(store, question, m_setting, folder, m_files)
        , m_goOn(goOn)
    {
    }

    Result<SiteOutcome> run();

private:
    [[nodiscard]] Result<> takeUp();
    [[nodiscard]] Result<SiteState> rememberedState() const;
    [[nodiscard]] QByteArray questionDigest() const;
    [[nodiscard]] Result<std::optional<SiteChanges>> changes();
    [[nodiscard]] Result<> write(SiteHistory &history, SiteOverviews &overviews,
                                 const std::optional<SiteChanges> &changes);
    [[nodiscard]] Result<> remember(const SiteHistory &history, const SiteOverviews &overviews, bool isWhole);

    const IncidentStore &m_store;
    const SiteQuestion &m_question;
    SiteFolder &m_folder;
    SiteFiles m_files;
    QByteArray m_setting;
    SiteMonths m_months;
    const OnWithSite &m_goOn;

    SiteState m_before;
    QByteArray m_mark; ///< of the store as it is read now
    bool m_wasCutOff = false;
    int m_all = 0;
};

Result<SiteOutcome> Writing::run()
{
    if (auto known = takeUp(); !known)
        return tl::unexpected(known.error());
    const auto different = changes();
    if (!different)
        return tl::unexpected(different.error());
    SiteHistory history(m_store, m_question, m_months, m_before.months, m_all, m_goOn);
    SiteOverviews overviews(m_store, m_question, m_files, m_before);
    const bool isAsBefore = *different && (*different)->incidents.isEmpty();
    const auto done = isAsBefore ? Result<>() : write(history, overviews, *different);
    const auto kept =
        isAsBefore && m_mark == m_before.mark ? Result<>() : remember(history, overviews, done.has_value());
    if (!done)
        return tl::unexpected(done.error());
    if (!kept)
        return tl::unexpected(kept.error());
    SiteOutcome outcome = m_months.outcome();
    outcome.written += overviews.written();
    for (const SiteMonthEntry &entry : history.months())
        outcome.incidents += entry.month.incidents;
    return outcome;
}

Result<> Writing::write(SiteHistory &history, SiteOverviews &overviews, const std::optional<SiteChanges> &changes)
{
    if (auto done = changes ? history.write(changes->months) : history.writeAll(); !done)
        return done;
    const auto newest = history.newest();
    if (!newest)
        return tl::unexpected(newest.error());
    return overviews.write(history.months(), *newest, changes ? std::optional(changes->incidents) : std::nullopt);
}

Result<> Writing::takeUp()
{
    if (!m_folder.exists(memory()) && !m_folder.isEmpty())
        return failure(Error::Code::Storage,
                       Site::tr("“%1” already holds files, and they are not of a site of Notice Desk. Nothing was "
                                "written; choose a new or an empty folder.")
                           .arg(m_folder.shown(QString())));
    for (const QString &name : {memory(), u"incidents"_s, u"history"_s})
        if (auto entered = m_folder.enter(name); !entered)
            return entered;
    auto state = rememberedState();
    if (!state)
        return tl::unexpected(state.error());
    if (!state->page.isNull() && state->page != m_question.page.id)
        return failure(Error::Code::Storage,
                       Site::tr("“%1” holds the site of another page. Nothing was written; choose another folder.")
                           .arg(m_folder.shown(QString())));
    m_before = std::move(*state);
    const auto tally = m_store.tally();
    if (!tally)
        return tl::unexpected(tally.error());
    m_all = m_question.chosen.isEmpty() ? tally->all : int(m_question.chosen.size());
    return m_files.takeUp().map([this](bool wasCutOff) { m_wasCutOff = wasCutOff; });
}

Result<SiteState> Writing::rememberedState() const
{
    const auto bytes = m_folder.read(memoryOfAll());
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return SiteState();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (auto state = siteStateFrom(*bytes))
        return *state;
    return failure(Error::Code::Unreadable,
                   Site::tr("“%1”, in which the site is remembered, is damaged or of another version of Notice Desk. "
                            "Write the site into a new folder.")
                       .arg(m_folder.shown(memoryOfAll())));
}

/// All that one run is to answer.
QByteArray Writing::questionDigest() const
{
    QStringList parts;
    for (const IncidentId id : m_question.chosen)
        parts.append(id.text());
    parts.sort();
    for (const auto &day : {m_question.since, m_question.until})
        parts.append(day.value_or(QDate()).toString(Qt::ISODate));
    return contentDigest(m_setting + parts.join(u'\n').toUtf8());
}

/// None: everything has to be looked at.
Result<std::optional<SiteChanges>> Writing::changes()
{
    const bool isAsBefore = !m_wasCutOff && m_before.question == questionDigest();
    return siteChangesSince(isAsBefore ? m_before.mark : QByteArray(), m_store, m_question, m_months, m_folder)
        .map([this](const SiteChangesSince &since) {
            m_mark = since.now;
            return since.changes;
        });
}

/// Also of what was not done to its end.
Result<> Writing::remember(const SiteHistory &history, const SiteOverviews &overviews, bool isWhole)
{
    SiteState state{m_question.page.id, isWhole ? m_mark : QByteArray(),
                    questionDigest(),   overviews.told(),
                    history.months(),   overviews.digests()};
    m_folder.sync();
    if (auto written = m_folder.write(memoryOfAll(), siteStateBytes(state)); !written)
        return written;
    // What a month could not remember stays announced.
    return m_months.isRemembered() ? m_files.settle() : Result<>();
}

} // namespace

Result<SiteOutcome> writeSite(const IncidentStore &store, const SiteQuestion &question, const QString &folder,
                              const OnWithSite &goOn)
{
    const auto opened = SiteFolder::open(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    return Writing(store, question, **opened, goOn).run();
}

} // namespace noticedesk
