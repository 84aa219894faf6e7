#include "ui/window/reportacts.h"

#include "app/incident/pagerules.h"
#include "ui/reports/reportdialog.h"
#include "ui/reports/reportsavedialog.h"
#include "ui/session/session.h"
#include "ui/window/waiting.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace noticedesk {

ReportActs::ReportActs(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_work(new ReportWork(session, this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(m_work, &ReportWork::saved, this, [this](const QString &file) {
        Q_EMIT said(tr("Saved the report as “%1”.").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_work, &ReportWork::failed, this, &ReportActs::failed);
    connect(m_work, &ReportWork::stopped, this,
            [this] { Q_EMIT said(tr("The report was stopped; no file was written.")); });
}

void ReportActs::ask()
{
    const auto pages = m_session.store().pages();
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    auto *dialog = new ReportDialog(keptPages(*pages), m_session.now().toLocalTime().date(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseFile(dialog->question()); });
    dialog->open();
}

void ReportActs::chooseFile(const ReportQuestion &question)
{
    auto *dialog = new ReportSaveDialog(question.range, m_folder, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, question](const QString &file) {
        m_folder = QFileInfo(file).absolutePath();
        m_work->save(question, dialog->formatOf(file), file);
        waitFor(*m_work, tr("Reading the incidents of the report…"), m_window);
    });
    dialog->open();
}

} // namespace noticedesk
