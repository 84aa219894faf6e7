#include "ui/window/fileacts.h"

#include "app/store/defaultfile.h"
#include "ui/session/session.h"
#include "ui/window/windowsettings.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QtConcurrentRun>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

Result<> writeBackup(const StoreOpener &opener, const QString &from, const QString &to)
{
    const auto store = opener(from);
    return store ? (*store)->backup(to) : tl::unexpected(store.error());
}

} // namespace

FileActs::FileActs(Session &session, WindowSettings &settings, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
    connect(&m_backup, &QFutureWatcherBase::finished, this, &FileActs::noteBackup);
}

FileActs::~FileActs()
{
    m_backup.waitForFinished();
}

void FileActs::askBeforeLeaving(std::function<bool()> mayLeave)
{
    m_mayLeave = std::move(mayLeave);
}

void FileActs::open(const QString &file)
{
    Q_EMIT aboutToOpen();
    if (m_mayLeave())
        (void)opened(QFileInfo(file).absoluteFilePath());
}

bool FileActs::opened(const QString &path)
{
    if (const auto opened = m_session.open(path); !opened) {
        Q_EMIT refused(opened.error());
        return false;
    }
    m_settings.addRecentFile(path);
    return true;
}

void FileActs::openDefault()
{
    if (const auto file = defaultFileInItsFolder())
        open(*file);
    else
        Q_EMIT refused(file.error());
}

void FileActs::chooseFile()
{
    const QString folder = QFileInfo(m_session.file()).absolutePath();
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open Incidents"), folder,
                                                      tr("Incidents (*.noticedesk);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void FileActs::backUp()
{
    const QFileInfo present(m_session.file());
    const QString day = m_session.now().toLocalTime().date().toString(Qt::ISODate);
    const QString proposed = u"%1/%2 %3.noticedesk"_s.arg(QDir::homePath(), present.completeBaseName(), day);
    m_backupFile =
        QFileDialog::getSaveFileName(&m_window, tr("Back Up Incidents"), proposed, tr("Incidents (*.noticedesk)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (m_backupFile.isEmpty())
        return;
    Q_EMIT aboutToOpen();
    Q_EMIT said(tr("Backing up…"));
    m_backup.setFuture(QtConcurrent::run(writeBackup, m_session.opener(), m_session.file(), m_backupFile));
}

void FileActs::chooseNewPlace()
{
    const QString proposed = u"%1/%2"_s.arg(QDir::homePath(), QFileInfo(m_session.file()).fileName());
    const QString file =
        QFileDialog::getSaveFileName(&m_window, tr("Save a Copy Elsewhere"), proposed, tr("Incidents (*.noticedesk)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        moveTo(file);
}

/// Not beside the window: a file that is gone can be read through the store object that has it open, and no other.
void FileActs::moveTo(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    Q_EMIT aboutToOpen();
    if (const auto written = m_session.store().backup(path); !written)
        Q_EMIT refused(written.error());
    else if (opened(path))
        Q_EMIT moved();
}

void FileActs::noteBackup()
{
    if (const Result<> written = m_backup.result(); !written)
        Q_EMIT refused(written.error());
    else
        Q_EMIT said(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(m_backupFile)));
}

void FileActs::fillRecent(QMenu &menu)
{
    for (QAction *old : menu.actions())
        if (old->data().isValid())
            delete old;
    QAction *const first = menu.actions().value(0);
    for (const QString &file : m_settings.recentFiles()) {
        auto *action = new QAction(QIcon::fromTheme(u"document-open"_s), QFileInfo(file).fileName(), &menu);
        action->setStatusTip(QDir::toNativeSeparators(file));
        action->setData(file);
        connect(action, &QAction::triggered, this, [this, file] { open(file); });
        menu.insertAction(first, action);
    }
}

} // namespace noticedesk
