#include "ui/updates/templatemenu.h"

#include "app/incident/shippedtemplates.h"
#include "ui/widgets/wording.h"

#include <QIcon>

namespace noticedesk {

using namespace Qt::StringLiterals;

TemplateMenu::TemplateMenu(QWidget *parent) : QMenu(tr("New Update from &Template"), parent)
{
    setIcon(QIcon::fromTheme(u"document-new-from-template"_s, QIcon::fromTheme(u"document-new"_s)));
    menuAction()->setStatusTip(tr("Begin the next update with a text that asks for the facts"));
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::setKind(Kind kind)
{
    m_kind = kind;
}

void TemplateMenu::fill()
{
    clear();
    for (const Template &pattern : shippedTemplates()) {
        if (pattern.kind != m_kind)
            continue;
        QAction *action = addAction(QString(pattern.name).replace(u'&', u"&&"_s));
        action->setStatusTip(tr("Begins with the status %1").arg(statusText(pattern.status)));
        connect(action, &QAction::triggered, this, [this, pattern] { Q_EMIT chosen(pattern); });
    }
}

} // namespace noticedesk
