#include "ui/window/siteacts.h"

#include "app/incident/pagerules.h"
#include "ui/incidents/incidentlistpane.h"
#include "ui/session/session.h"
#include "ui/sites/sitedialog.h"
#include "ui/sites/sitework.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/waiting.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace noticedesk {

SiteActs::SiteActs(Session &session, const IncidentListPane &list, MessageBar &bar, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_list(list)
    , m_bar(bar)
    , m_window(window)
    , m_work(new SiteWork(session, this))
    , m_openFolder(new QAction(tr("Open &Folder"), this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(m_openFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_work, &SiteWork::written, this, &SiteActs::say);
    connect(m_work, &SiteWork::failed, this, &SiteActs::failed);
    connect(m_work, &SiteWork::stopped, this, [this] {
        m_bar.say(tr("The site was not written to its end. Export it into the same folder to go on from there."),
                  Tone::Calm);
    });
}

void SiteActs::ask()
{
    const auto pages = m_session.store().pages();
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    const QList<Page> kept = keptPages(*pages);
    if (kept.isEmpty()) {
        m_bar.say(tr("There is no page yet to write a site of. Begin an incident, or import a post."), Tone::Calm);
        return;
    }
    const bool canBeRead = m_list.which() != IncidentQuery::Which::Withdrawn; // no site holds those
    const auto selected = canBeRead ? m_list.selected() : QList<IncidentSummary>();
    auto *dialog = new SiteDialog(kept, selected, m_session.now().toLocalTime().date(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseFolder(dialog->question()); });
    dialog->open();
}

void SiteActs::chooseFolder(const SiteQuestion &question)
{
    auto *dialog = new QFileDialog(&m_window, tr("Choose a New or an Empty Folder, or One of This Site"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("&Export Here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, question](const QString &folder) {
        m_folder = folder;
        m_work->write(question, folder);
        waitFor(*m_work, tr("Writing the site…"), m_window);
    });
    dialog->open();
}

void SiteActs::say(const QString &folder, const SiteOutcome &outcome)
{
    m_bar.say(tr("The site is in “%1”. Incidents: %2. Files written: %3. Pages removed: %4.")
                  .arg(QDir::toNativeSeparators(folder), QString::number(outcome.incidents),
                       QString::number(outcome.written), QString::number(outcome.removed)),
              Tone::Good, {m_openFolder});
}

} // namespace noticedesk
