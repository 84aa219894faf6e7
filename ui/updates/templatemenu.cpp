#include "ui/updates/templatemenu.h"

#include "app/incident/templaterules.h"
#include "ui/widgets/wording.h"

#include <QIcon>

namespace noticedesk {

using namespace Qt::StringLiterals;

TemplateMenu::TemplateMenu(QAction *choose, QWidget *parent)
    : QMenu(tr("New Update from &Template"), parent)
    , m_choose(choose)
{
    setIcon(QIcon::fromTheme(u"document-new-from-template"_s, QIcon::fromTheme(u"document-new"_s)));
    menuAction()->setStatusTip(tr("Begin the next update with a text that asks for the facts"));
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::setPage(const Page &page, Kind kind)
{
    m_page = page;
    m_kind = kind;
}

void TemplateMenu::fill()
{
    clear();
    for (const Template &pattern : templatesOf(m_page, m_kind)) {
        QAction *action = addAction(QString(pattern.name).replace(u'&', u"&&"_s));
        action->setStatusTip(tr("Begins with the status %1").arg(statusText(pattern.status)));
        connect(action, &QAction::triggered, this, [this, pattern] { Q_EMIT chosen(pattern); });
    }
    addSeparator();
    addAction(m_choose);
}

} // namespace noticedesk
