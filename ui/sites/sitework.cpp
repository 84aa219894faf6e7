#include "ui/sites/sitework.h"

#include <algorithm>
#include <memory>

namespace noticedesk {

namespace {

constexpr int percent = 100;

} // namespace

SiteWork::SiteWork(Session &session, QObject *parent) : StoreWork(session, parent)
{
}

void SiteWork::write(const SiteQuestion &question, const QString &folder)
{
    const auto outcome = std::make_shared<SiteOutcome>();
    const auto work = [question, folder, outcome](const IncidentStore &store, const OnWithWork &goOn) -> Result<> {
        const auto components = store.components(question.page.id);
        if (!components)
            return tl::unexpected(components.error());
        SiteQuestion whole = question;
        whole.components = *components;
        return writeSite(store, whole, folder,
                         [&](int done, int all) { return goOn(int(qint64(done) * percent / std::max(all, 1))); })
            .map([&](const SiteOutcome &written) { *outcome = written; });
    };
    begin(percent, work, [this, folder, outcome] { Q_EMIT written(folder, *outcome); });
}

} // namespace noticedesk
