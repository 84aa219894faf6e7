#include "ui/notices/noticehandout.h"

#include "ui/notices/noticepaper.h"
#include "ui/notices/printpreview.h"
#include "ui/notices/savedialog.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace noticedesk {

using namespace Qt::StringLiterals;

NoticeHandout::NoticeHandout(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    makeCopyActions();
    makeOtherActions();
    // Where the window puts them into its menus, they are the same actions.
    m_window.addActions(actions());
    setIncident({}, {}, {});
}

QList<QAction *> NoticeHandout::actions() const
{
    return QList{m_copyForWebsite, m_saveAs, m_print} + m_copyAlone;
}

QAction *NoticeHandout::copyAction(const QString &text, const QString &tip, const QString &done, CopyAs as,
                                   ExportFormat format)
{
    auto *action = new QAction(QIcon::fromTheme(u"edit-copy"_s), text, this);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [this, as, format, done] { copy(as, format, done); });
    return action;
}

void NoticeHandout::makeCopyActions()
{
    m_copyForWebsite =
        copyAction(tr("&Copy for Website"), tr("Put the notice on the clipboard as HTML, Markdown and text at once"),
                   tr("Copied as HTML, Markdown and text. %1"), CopyAs::Website);
    m_copyForWebsite->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    const auto source = [this](const QString &text, const QString &tip, const QString &done, ExportFormat format) {
        m_copyAlone.append(copyAction(text, tip, done, CopyAs::Source, format));
        return m_copyAlone.last();
    };
    source(tr("Copy as &HTML Source"), tr("Put the notice on the clipboard as HTML source alone"),
           tr("Copied as HTML source. %1"), ExportFormat::HtmlFragment);
    source(tr("Copy as &Markdown"), tr("Put the notice on the clipboard as Markdown alone"),
           tr("Copied as Markdown. %1"), ExportFormat::Markdown);
    source(tr("Copy as &Text"), tr("Put the notice on the clipboard as text alone"), tr("Copied as text. %1"),
           ExportFormat::Text);
    m_copyAlone.append(copyAction(tr("Copy for M&ail"), tr("Put the notice on the clipboard as mail programs keep it"),
                                  tr("Copied for mail, as HTML and text. %1"), CopyAs::Mail));
    source(tr("Copy as &JSON"), tr("Put the incident on the clipboard as status pages answer it"),
           tr("Copied as JSON. %1"), ExportFormat::Json);
    source(tr("Copy as c&State Issue"), tr("Put the notice on the clipboard as an issue of a cState page"),
           tr("Copied as an issue of cState. %1"), ExportFormat::CState);
    source(tr("Copy as Table of &Updates"), tr("Put the updates on the clipboard as comma-separated values"),
           tr("Copied as a table of updates. %1"), ExportFormat::Csv);
    m_calendar = source(tr("Copy as Ca&lendar"), tr("Put planned work on the clipboard as an entry of a calendar"),
                        tr("Copied as an entry of a calendar. %1"), ExportFormat::Calendar);
}

void NoticeHandout::makeOtherActions()
{
    m_saveAs = new QAction(QIcon::fromTheme(u"document-save-as"_s), tr("&Save Notice As…"), this);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_saveAs->setStatusTip(tr("Save the notice for people or for programs: HTML, PDF, Markdown, text, JSON, a feed"));
    connect(m_saveAs, &QAction::triggered, this, &NoticeHandout::chooseFile);
    m_print = new QAction(QIcon::fromTheme(u"document-print"_s), tr("&Print Notice…"), this);
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_print->setStatusTip(tr("See the notice on paper, and print it"));
    connect(m_print, &QAction::triggered, this, &NoticeHandout::preview);
}

void NoticeHandout::setIncident(const Incident &incident, const Page &page, const QList<Component> &components)
{
    m_incident = incident;
    m_page = page;
    m_components = components;
    const bool something = !publishableUpdates(m_incident).isEmpty();
    for (QAction *action : actions())
        action->setEnabled(something);
    m_calendar->setVisible(incident.kind == Kind::Maintenance && incident.window.has_value());
}

QString NoticeHandout::state() const
{
    const qsizetype out = publishableUpdates(m_incident).size();
    const qsizetype all = standingUpdates(m_incident).size();
    if (all == 0)
        return tr("There is no update to hand out yet.");
    if (out == 0)
        return tr("Nothing is approved yet, so there is nothing to copy or save.");
    if (out < all)
        return tr("In the notice: %1 of %2 updates. The rest is left out until it is approved.").arg(out).arg(all);
    return out == 1 ? tr("The only update is in the notice.") : tr("All %1 updates are in the notice.").arg(out);
}

void NoticeHandout::copy(CopyAs as, ExportFormat format, const QString &done)
{
    auto content = noticeCopy(m_incident, m_page, m_components, as, format);
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(content->release());
    Q_EMIT said(done.arg(state()));
}

void NoticeHandout::chooseFile()
{
    auto *dialog = new SaveDialog(m_incident, m_page, m_folder, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        if (const auto format = dialog->formatOf(file))
            confirm(file, *format);
        else
            savePdf(file);
    });
    dialog->open();
}

/// What a format cannot say is told before it is written.
void NoticeHandout::confirm(const QString &file, ExportFormat format)
{
    const QStringList losses = exportLosses(m_incident, m_page, m_components, format);
    if (losses.isEmpty()) {
        save(file, format);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Information, tr("Save Notice As"),
                                     tr("“%1” cannot hold all of the notice.").arg(QFileInfo(file).fileName()),
                                     QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(losses.join(u'\n'));
    const QPushButton *go = question->addButton(tr("&Save Without It"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, file, format] { save(file, format); });
    question->open();
}

void NoticeHandout::save(const QString &file, ExportFormat format)
{
    write(file, exportDocument(m_incident, m_page, m_components, format));
}

void NoticeHandout::savePdf(const QString &file)
{
    write(file, exportedNotice(m_incident, m_page, m_components).map(noticePdf));
}

void NoticeHandout::write(const QString &file, const Result<QByteArray> &document)
{
    m_folder = QFileInfo(file).absolutePath();
    const auto saved = document ? writeFile(file, *document) : tl::unexpected(document.error());
    if (saved)
        Q_EMIT said(tr("Saved “%1”. %2").arg(QDir::toNativeSeparators(file), state()));
    else
        Q_EMIT failed(saved.error());
}

void NoticeHandout::preview()
{
    const auto notice = exportedNotice(m_incident, m_page, m_components);
    if (!notice) {
        Q_EMIT failed(notice.error());
        return;
    }
    previewPrint(*notice, *m_window.window());
}

} // namespace noticedesk
