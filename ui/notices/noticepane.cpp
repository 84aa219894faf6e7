#include "ui/notices/noticepane.h"

#include "app/notice/render.h"
#include "ui/notices/linkmenu.h"
#include "ui/notices/noticefoot.h"
#include "ui/notices/noticeview.h"
#include "ui/notices/savedialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>

#include <numeric>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Up to this many characters a notice is laid out again with every key; beyond, the hand must pause first.
constexpr qsizetype quickCharacters = 5000;
constexpr int quickMilliseconds = 16;
constexpr int slowMilliseconds = 250;

qsizetype charactersOf(const Incident &incident)
{
    return std::accumulate(incident.updates.begin(), incident.updates.end(), qsizetype(0),
                           [](qsizetype sum, const Update &update) { return sum + update.body.size(); });
}

QPlainTextEdit *sourceView(const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setUndoRedoEnabled(false);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->document()->setDocumentMargin(spacing::medium);
    view->setPlaceholderText(NoticePane::tr("Empty until an update is approved."));
    return view;
}

void showSource(QPlainTextEdit &view, const QString &source)
{
    if (view.toPlainText() == source)
        return;
    const int place = view.verticalScrollBar()->value();
    view.setPlainText(source);
    view.verticalScrollBar()->setValue(place);
}

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
    column->addWidget(madeTabs(), 1);
    m_foot = new NoticeFoot(m_copyForWebsite, m_copyAlone, m_saveAs);
    column->addWidget(m_foot);
    m_stack->addWidget(empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &NoticePane::refresh);
    clear();
}

NoticePane::~NoticePane() = default;

void NoticePane::setIncident(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const bool other = incident.id != m_incident.id;
    m_incident = incident;
    m_page = page;
    m_components = components;
    m_stack->setCurrentIndex(1);
    updateFoot();
    if (other)
        m_refresh.start(0);
    else if (charactersOf(incident) > quickCharacters)
        m_refresh.start(slowMilliseconds);
    else if (!m_refresh.isActive())
        m_refresh.start(quickMilliseconds);
}

void NoticePane::clear()
{
    m_refresh.stop();
    m_incident = {};
    m_stack->setCurrentIndex(0);
    updateFoot();
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
    m_saveAs->setStatusTip(tr("Save the notice as an HTML page, as Markdown or as text"));
    connect(m_saveAs, &QAction::triggered, this, &NoticePane::chooseFile);
    m_copyAlone.at(0)->setStatusTip(tr("Put the notice on the clipboard as HTML source alone"));
    m_copyAlone.at(1)->setStatusTip(tr("Put the notice on the clipboard as Markdown alone"));
    m_copyAlone.at(2)->setStatusTip(tr("Put the notice on the clipboard as text alone"));
    // Where the window puts them into its menus, they are the same actions.
    addActions(QList{m_copyForWebsite, m_saveAs} + m_copyAlone);
}

QWidget *NoticePane::madeTabs()
{
    m_view = new NoticeView;
    m_sources = {{MarkdownTab, sourceView(tr("The notice as Markdown"))},
                 {HtmlTab, sourceView(tr("The notice as HTML source"))},
                 {TextTab, sourceView(tr("The notice as text"))}};
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_sources[MarkdownTab]->setFont(fixed);
    m_sources[HtmlTab]->setFont(fixed);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("The notice in its formats"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->insertTab(PageTab, m_view, tr("Page"));
    m_tabs->insertTab(MarkdownTab, m_sources[MarkdownTab], tr("Markdown"));
    m_tabs->insertTab(HtmlTab, m_sources[HtmlTab], tr("HTML"));
    m_tabs->insertTab(TextTab, m_sources[TextTab], tr("Text"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &NoticePane::refresh);
    connect(m_view, &QTextBrowser::anchorClicked, this, &NoticePane::chooseLink);
    return m_tabs;
}

void NoticePane::refresh()
{
    m_refresh.stop();
    if (m_incident.id.isNull())
        return;
    const int tab = m_tabs->currentIndex();
    if (tab == PageTab) {
        m_view->showNotice(composeNotice(m_incident, m_page, m_components, Drafts::Mark));
        return;
    }
    showSource(*m_sources.value(tab), publishableUpdates(m_incident).isEmpty() ? QString() : source(tab));
}

QString NoticePane::source(int tab) const
{
    const Notice notice = composeNotice(m_incident, m_page, m_components, Drafts::LeaveOut);
    if (tab == MarkdownTab)
        return renderMarkdown(notice);
    return tab == HtmlTab ? renderHtmlFragment(notice) : renderText(notice);
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
            [this, dialog](const QString &file) { save(file, dialog->formatOf(file)); });
    dialog->open();
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

void NoticePane::chooseLink(const QUrl &link)
{
    auto *menu = new LinkMenu(link, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(QCursor::pos());
}

} // namespace noticedesk
