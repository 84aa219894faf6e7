#include "ui/notices/noticetabs.h"

#include "app/notice/render.h"
#include "ui/notices/linkmenu.h"
#include "ui/notices/noticeview.h"
#include "ui/notices/sourceview.h"

#include <QFontDatabase>
#include <QTabBar>

#include <numeric>

namespace noticedesk {

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

} // namespace

NoticeTabs::NoticeTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_view(new NoticeView)
    , m_sources({{MarkdownTab, new SourceView(tr("The notice as Markdown"))},
                 {HtmlTab, new SourceView(tr("The notice as HTML source"))},
                 {TextTab, new SourceView(tr("The notice as text"))}})
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_sources[MarkdownTab]->setFont(fixed);
    m_sources[HtmlTab]->setFont(fixed);
    for (SourceView *view : std::as_const(m_sources))
        view->setPlaceholderText(tr("Empty until an update is approved."));
    setDocumentMode(true);
    setAccessibleName(tr("The notice in its formats"));
    tabBar()->setAccessibleName(accessibleName());
    insertTab(PageTab, m_view, tr("Page"));
    insertTab(MarkdownTab, m_sources[MarkdownTab], tr("Markdown"));
    insertTab(HtmlTab, m_sources[HtmlTab], tr("HTML"));
    insertTab(TextTab, m_sources[TextTab], tr("Text"));
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &NoticeTabs::refresh);
    connect(this, &QTabWidget::currentChanged, this, &NoticeTabs::refresh);
    connect(m_view, &QTextBrowser::anchorClicked, this, &NoticeTabs::chooseLink);
}

NoticeTabs::~NoticeTabs() = default;

void NoticeTabs::setIncident(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const bool other = incident.id != m_incident.id;
    m_incident = incident;
    m_page = page;
    m_components = components;
    if (other)
        m_refresh.start(0);
    else if (charactersOf(incident) > quickCharacters)
        m_refresh.start(slowMilliseconds);
    else if (!m_refresh.isActive())
        m_refresh.start(quickMilliseconds);
}

void NoticeTabs::clear()
{
    m_refresh.stop();
    m_incident = {};
}

void NoticeTabs::refresh()
{
    m_refresh.stop();
    if (m_incident.id.isNull())
        return;
    const int tab = currentIndex();
    if (tab == PageTab) {
        m_view->showNotice(composeNotice(m_incident, m_page, m_components, Drafts::Mark));
        m_view->showPictureOf(m_incident, m_page, m_components);
        return;
    }
    if (SourceView *view = m_sources.value(tab)) // other rooms add tabs of their own
        view->setSource(publishableUpdates(m_incident).isEmpty() ? QString() : source(tab));
}

QString NoticeTabs::source(int tab) const
{
    const Notice notice = composeNotice(m_incident, m_page, m_components, Drafts::LeaveOut);
    if (tab == MarkdownTab)
        return renderMarkdown(notice);
    return tab == HtmlTab ? renderHtmlFragment(notice) : renderText(notice);
}

void NoticeTabs::chooseLink(const QUrl &link)
{
    auto *menu = new LinkMenu(link, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(QCursor::pos());
}

} // namespace noticedesk
