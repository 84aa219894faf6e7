#include "ui/notices/noticepane.h"

#include "ui/notices/noticefoot.h"
#include "ui/notices/noticehandout.h"
#include "ui/notices/noticetabs.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace noticedesk {

NoticePane::NoticePane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_tabs(new NoticeTabs)
    , m_handout(new NoticeHandout(*this))
{
    connect(m_handout, &NoticeHandout::said, this, &NoticePane::said);
    connect(m_handout, &NoticeHandout::failed, this, &NoticePane::failed);
    auto *empty = new EmptyState;
    empty->setTexts(tr("No incident is chosen"),
                    tr("The notice of an incident appears here as readers will see it, ready to be copied or saved."));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    m_foot = new NoticeFoot(*m_handout);
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

const NoticeHandout &NoticePane::handout() const
{
    return *m_handout;
}

void NoticePane::updateFoot()
{
    m_handout->setIncident(m_incident, m_page, m_components);
    m_foot->say(m_handout->state());
}

} // namespace noticedesk
