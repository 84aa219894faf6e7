#include "app/cli/chosenstore.h"

#include "app/store/defaultfile.h"
#include "app/store/sqlite/sqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct ChosenStore {
    Q_DECLARE_TR_FUNCTIONS(ChosenStore)
};

constexpr int mostNamed = 5;

QString named(const IncidentStore &store, IncidentId id)
{
    const auto incident = store.incident(id);
    return incident ? u"%1 (%2)"_s.arg(id.text(), incident->title) : id.text();
}

tl::unexpected<Error> several(const IncidentStore &store, const QString &prefix, const QList<IncidentId> &ids)
{
    QStringList candidates;
    for (const IncidentId id : ids.first(std::min<qsizetype>(ids.size(), mostNamed)))
        candidates.append(named(store, id));
    if (ids.size() > mostNamed)
        candidates.append(ChosenStore::tr("and more"));
    return failure(Error::Code::Invalid,
                   ChosenStore::tr("“%1” is the beginning of several identifiers: %2. Give more of it.")
                       .arg(prefix, candidates.join(u", "_s)));
}

Result<IncidentId> idBeginningWith(const IncidentStore &store, const QString &prefix)
{
    static const QRegularExpression digits(u"\\A[0-9a-f-]+\\z"_s);
    if (!digits.match(prefix).hasMatch())
        return failure(Error::Code::Invalid,
                       ChosenStore::tr("“%1” is no identifier of an incident; “list” shows them.").arg(prefix));
    const auto ids = store.idsBeginningWith(prefix, mostNamed + 1);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->isEmpty())
        return failure(Error::Code::NotFound,
                       ChosenStore::tr("No incident's identifier begins with “%1”; “list” shows them.").arg(prefix));
    if (ids->size() > 1)
        return several(store, prefix, *ids);
    return ids->first();
}

} // namespace

Result<std::unique_ptr<IncidentStore>> openExistingStore(const QString &file, Opening opening)
{
    if (!QFileInfo::exists(file))
        return failure(Error::Code::NotFound,
                       ChosenStore::tr("There is no file “%1”. Import a post to make it, or name another with --store.")
                           .arg(QDir::toNativeSeparators(file)));
    OpenOptions options;
    options.mayCreate = false;
    options.readOnly = opening == Opening::AsItIs;
    return SqliteStore::open(file, options);
}

Result<std::unique_ptr<IncidentStore>> openOrMakeStore(const QString &file)
{
    if (file == defaultFile())
        if (auto made = defaultFileInItsFolder(); !made)
            return tl::unexpected(made.error());
    return SqliteStore::open(file);
}

Result<ChosenIncident> chooseIncident(const IncidentStore &store, const QString &prefix)
{
    const auto id = idBeginningWith(store, prefix.toLower());
    if (!id)
        return tl::unexpected(id.error());
    auto incident = store.incident(*id);
    if (!incident)
        return tl::unexpected(incident.error());
    const auto pages = store.pages();
    if (!pages)
        return tl::unexpected(pages.error());
    const auto components = store.components(incident->page);
    if (!components)
        return tl::unexpected(components.error());
    for (const Page &page : *pages)
        if (page.id == incident->page)
            return ChosenIncident{std::move(*incident), page, *components};
    return failure(Error::Code::NotFound,
                   ChosenStore::tr("The page that “%1” belongs to is missing. Run “verify”.").arg(incident->title));
}

} // namespace noticedesk
