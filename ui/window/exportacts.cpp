#include "ui/window/exportacts.h"

#include "ui/window/bundleacts.h"
#include "ui/window/deskview.h"
#include "ui/window/reportacts.h"
#include "ui/window/siteacts.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QWidget>

namespace noticedesk {

ExportActs::ExportActs(Session &session, const WindowActions &actions, DeskView &desk, MessageBar &bar, QWidget &window)
    : QObject(&window)
{
    const auto *reports = new ReportActs(session, window);
    const auto *sites = new SiteActs(session, *desk.list(), bar, window);
    const auto *bundles = new BundleActs(session, *desk.list(), window);
    for (const QAction *action : {actions.makeReport, actions.exportSite, actions.exportBundle})
        connect(action, &QAction::triggered, &desk, &DeskView::flush);
    connect(actions.makeReport, &QAction::triggered, reports, &ReportActs::ask);
    connect(actions.exportSite, &QAction::triggered, sites, &SiteActs::ask);
    connect(actions.exportBundle, &QAction::triggered, bundles, &BundleActs::ask);
    connect(reports, &ReportActs::said, this, &ExportActs::said);
    connect(bundles, &BundleActs::said, this, &ExportActs::said);
    connect(reports, &ReportActs::failed, this, &ExportActs::failed);
    connect(sites, &SiteActs::failed, this, &ExportActs::failed);
    connect(bundles, &BundleActs::failed, this, &ExportActs::failed);
}

} // namespace noticedesk
