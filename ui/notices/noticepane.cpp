#include "ui/notices/noticepane.h"

#include "app/notice/render.h"
#include "ui/notices/noticefoot.h"
#include "ui/notices/noticetabs.h"
#include "ui/notices/savedialog.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString copiedSentence(CopyAs format)
{
    switch (format) {
    case CopyAs::Website: return NoticePane::tr("Copied as HTML, Markdown and text. %1");
    case CopyAs::HtmlSource: return NoticePane::tr("Copied as HTML source. %1");
    case CopyAs::Markdown: return NoticePane::tr("Copied as Markdown. %1");
    case CopyAs::Text: return NoticePane::tr("Copied as text. %1");
    }
    Q_UNREACHABLE();
}

} // namespace

NoticePane::NoticePane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_tabs(new NoticeTabs)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    makeActions();
    auto *empty = new EmptyState;
    empty->setTexts(tr("No incident is chosen"),
                    tr("The notice of an incident appears here as readers will see it, ready to be copied or saved."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    m_foot = new NoticeFoot(m_copyForWebsite, m_copyAlone, m_saveAs);
    column->addWidget(m_foot);
    m_stack->addWidget(empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    clear();
}

NoticePane::~NoticePane() = default;

void NoticePane::setIncident(const Incident &incident, const Page &page, const QList<Component> &components)
{
    m_incident = incident;
    m_page = page;
    m_components = components;
    m_stack->setCurrentIndex(1);
    updateFoot();
    m_tabs->setIncident(incident, page, components);
}

void NoticePane::clear()
{
    m_tabs->clear();
    m_incident = {};
    m_stack->setCurrentIndex(0);
    updateFoot();
}

void NoticePane::addTab(QWidget *content, const QString &title)
{
    m_tabs->addTab(content, title);
}

void NoticePane::setTabTitle(const QWidget *content, const QString &title)
{
    m_tabs->setTabText(m_tabs->indexOf(content), title);
}

void NoticePane::showTab(QWidget *content)
{
    m_tabs->setCurrentWidget(content);
    content->setFocus(Qt::OtherFocusReason);
}

QAction *NoticePane::copyForWebsite() const
{
    return m_copyForWebsite;
}

QAction *NoticePane::saveAs() const
{
    return m_saveAs;
}

QList<QAction *> NoticePane::copyAlone() const
{
    return m_copyAlone;
}

QAction *NoticePane::copyAction(const QString &text, CopyAs format)
{
    auto *action = new QAction(QIcon::fromTheme(u"edit-copy"_s), text, this);
    connect(action, &QAction::triggered, this, [this, format] { copy(format); });
    return action;
}

void NoticePane::makeActions()
{
    m_copyForWebsite = copyAction(tr("&Copy for Website"), CopyAs::Website);
    m_copyForWebsite->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyForWebsite->setStatusTip(tr("Put the notice on the clipboard as HTML, Markdown and text at once"));
    m_copyAlone = {copyAction(tr("Copy as &HTML Source"), CopyAs::HtmlSource),
                   copyAction(tr("Copy as &Markdown"), CopyAs::Markdown),
                   copyAction(tr("Copy as &Text"), CopyAs::Text)};
    m_saveAs = new QAction(QIcon::fromTheme(u"document-save-as"_s), tr("&Save Notice As…"), this);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_saveAs->setStatusTip(tr("Save the notice for people or for programs: HTML, Markdown, text, JSON, a feed"));
    connect(m_saveAs, &QAction::triggered, this, &NoticePane::chooseFile);
    m_copyAlone.at(0)->setStatusTip(tr("Put the notice on the clipboard as HTML source alone"));
    m_copyAlone.at(1)->setStatusTip(tr("Put the notice on the clipboard as Markdown alone"));
    m_copyAlone.at(2)->setStatusTip(tr("Put the notice on the clipboard as text alone"));
    // Where the window puts them into its menus, they are the same actions.
    addActions(QList{m_copyForWebsite, m_saveAs} + m_copyAlone);
}

void NoticePane::updateFoot()
{
    const bool something = !publishableUpdates(m_incident).isEmpty();
    for (QAction *action : QList{m_copyForWebsite, m_saveAs} + m_copyAlone)
        action->setEnabled(something);
    m_foot->say(state());
}

QString NoticePane::state() const
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

void NoticePane::copy(CopyAs format)
{
    const Notice notice = composeNotice(m_incident, m_page, m_components, Drafts::LeaveOut);
    QGuiApplication::clipboard()->setMimeData(noticeCopy(notice, format).release());
    Q_EMIT said(copiedSentence(format).arg(state()));
}

void NoticePane::chooseFile()
{
    auto *dialog = new SaveDialog(m_incident, m_page, m_folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString &file) { confirm(file, dialog->formatOf(file)); });
    dialog->open();
}

/// What a format cannot say is told before it is written.
void NoticePane::confirm(const QString &file, ExportFormat format)
{
    const QStringList losses = exportLosses(m_incident, m_page, m_components, format);
    if (losses.isEmpty()) {
        save(file, format);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Information, tr("Save Notice As"),
                                     tr("“%1” cannot hold all of the notice.").arg(QFileInfo(file).fileName()),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(losses.join(u'\n'));
    const QPushButton *go = question->addButton(tr("&Save Without It"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, file, format] { save(file, format); });
    question->open();
}

void NoticePane::save(const QString &file, ExportFormat format)
{
    m_folder = QFileInfo(file).absolutePath();
    const auto document = exportDocument(m_incident, m_page, m_components, format);
    const auto saved = document ? writeFile(file, *document) : tl::unexpected(document.error());
    if (saved)
        Q_EMIT said(tr("Saved “%1”. %2").arg(QDir::toNativeSeparators(file), state()));
    else
        Q_EMIT failed(saved.error());
}

} // namespace noticedesk
