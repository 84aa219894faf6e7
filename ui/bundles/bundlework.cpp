#include "ui/bundles/bundlework.h"

#include "app/desk/bundling.h"
#include "app/desk/exporting.h"
#include "app/notice/machines.h"

namespace noticedesk {

BundleWork::BundleWork(Session &session, QObject *parent) : StoreWork(session, parent)
{
}

void BundleWork::write(const QList<IncidentId> &ids, const QString &file)
{
    const auto work = [ids, file](const IncidentStore &store, const OnWithWork &goOn) {
        return bundleOf(store, ids, goOn).and_then([&](const Bundle &bundle) {
            return writeFile(file, renderBundle(bundle));
        });
    };
    begin(int(ids.size()), work, [this, file, incidents = int(ids.size())] { Q_EMIT written(file, incidents); });
}

} // namespace noticedesk
