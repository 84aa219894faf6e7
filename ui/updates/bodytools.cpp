#include "ui/updates/bodytools.h"

#include "ui/updates/bodyacts.h"
#include "ui/widgets/actbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace noticedesk {

BodyTools::BodyTools(const BodyActs &acts, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QAction *act : {acts.strong, acts.emphasis, acts.link, acts.list, acts.find})
        row->addWidget(actButton(act, this));
}

} // namespace noticedesk
