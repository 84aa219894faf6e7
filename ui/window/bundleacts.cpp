#include "ui/window/bundleacts.h"

#include "app/desk/bundling.h"
#include "ui/bundles/bundlework.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/session/session.h"
#include "ui/window/waiting.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace noticedesk {

using namespace Qt::StringLiterals;

BundleActs::BundleActs(Session &session, const IncidentListPane &list, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_list(list)
    , m_window(window)
    , m_work(new BundleWork(session, this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(m_work, &BundleWork::written, this, [this](const QString &file, int incidents) {
        Q_EMIT said(tr("%n incident(s) are in “%1”, with drafts and history. Another desk reads it by “Paste a Post”.",
                       nullptr, incidents)
                        .arg(QDir::toNativeSeparators(file)));
    });
    connect(m_work, &BundleWork::failed, this, &BundleActs::failed);
    connect(m_work, &BundleWork::stopped, this, [this] { Q_EMIT said(tr("It was stopped; no bundle was written.")); });
}

void BundleActs::ask()
{
    const QList<IncidentId> ids = selected();
    if (ids.isEmpty())
        Q_EMIT said(tr("No incident is selected. Select those in the list that another desk is to have."));
    else
        chooseFile(ids);
}

/// What is on the desk, where the list does not show it.
QList<IncidentId> BundleActs::selected() const
{
    QList<IncidentId> ids;
    for (const IncidentSummary &row : m_list.selected())
        ids.append(row.id);
    if (ids.isEmpty() && !m_list.current().isNull())
        ids.append(m_list.current());
    return ids;
}

void BundleActs::chooseFile(const QList<IncidentId> &ids)
{
    const QString name = bundleFileName(m_session.now().toLocalTime().date());
    auto *dialog = new QFileDialog(
        &m_window, tr("Export %n Incident(s) for Another Desk, Drafts and History Too", nullptr, int(ids.size())),
        m_folder, tr("Bundle (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        m_work->write(ids, file);
        waitFor(*m_work, tr("Reading all that was saved…"), m_window);
    });
    dialog->open();
}

} // namespace noticedesk
