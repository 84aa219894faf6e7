#include "ui/window/intakeacts.h"

#include "ui/intake/importwork.h"
#include "ui/intake/pastepostdialog.h"
#include "ui/session/session.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

IntakeActs::IntakeActs(Session &session, QWidget &window) : QObject(&window), m_session(session), m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

PastePostDialog &IntakeActs::openDialog()
{
    auto *dialog = new PastePostDialog(m_session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PastePostDialog::imported, this, &IntakeActs::imported);
    dialog->open();
    return *dialog;
}

void IntakeActs::pastePost()
{
    openDialog();
}

void IntakeActs::importFiles(const QStringList &files)
{
    PastePostDialog &dialog = openDialog();
    dialog.setText(QString());
    for (const QString &file : files)
        dialog.addFile(file);
}

void IntakeActs::openSample()
{
    QFile sample(u":/sample/delayed-mail.txt"_s);
    if (!sample.open(QIODevice::ReadOnly))
        return;
    if (!m_sampleWork) {
        m_sampleWork = new ImportWork(m_session, this);
        connect(m_sampleWork, &ImportWork::previewed, m_sampleWork, &ImportWork::apply);
        connect(m_sampleWork, &ImportWork::applied, this, &IntakeActs::imported);
        connect(m_sampleWork, &ImportWork::failed, this, &IntakeActs::failed);
    }
    ReadOptions options;
    options.now = m_session.now();
    m_sampleWork->preview({QString::fromUtf8(sample.readAll()), {}}, options);
}

bool IntakeActs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *dragged = static_cast<QDragEnterEvent *>(event);
        if (m_session.isOpen() && (!filesOf(*dragged->mimeData()).isEmpty() || dragged->mimeData()->hasText()))
            dragged->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *dropped = static_cast<QDropEvent *>(event);
        take(*dropped->mimeData());
        dropped->acceptProposedAction();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void IntakeActs::take(const QMimeData &dropped)
{
    if (const QStringList files = filesOf(dropped); !files.isEmpty())
        importFiles(files);
    else
        openDialog().setText(dropped.text());
}

} // namespace noticedesk
