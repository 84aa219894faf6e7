#include "ui/updates/contestedbar.h"

#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace noticedesk {

ContestedBar::ContestedBar(QWidget *parent) : QWidget(parent), m_bar(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    hide();
}

void ContestedBar::setContested(bool contested)
{
    if (contested && m_bar->isHidden()) {
        offer();
        QTimer::singleShot(0, this, &ContestedBar::comeIntoSight);
    }
    setVisible(contested);
    m_bar->setVisible(contested);
}

/// Nothing is stored until it is answered.
void ContestedBar::comeIntoSight()
{
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(this);
}

void ContestedBar::offer()
{
    auto *compare = new QAction(tr("Show Both…"));
    auto *keep = new QAction(tr("Keep My Text"));
    auto *take = new QAction(tr("Take the Other Text"));
    connect(compare, &QAction::triggered, this, [this] {
        offer(); // only a decision ends it
        Q_EMIT comparisonAsked();
    });
    connect(keep, &QAction::triggered, this, &ContestedBar::keepMineAsked);
    connect(take, &QAction::triggered, this, &ContestedBar::takeOtherAsked);
    m_bar->say(tr("This update was changed elsewhere while you were typing. Both texts stay in the history."),
               Tone::Alarm, {compare, keep, take});
}

} // namespace noticedesk
