#include "ui/updates/updatehead.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>

namespace noticedesk {

UpdateHead::UpdateHead(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_stage(new Chip(this))
    , m_name(new QLabel(this))
    , m_saveState(new TonedLabel(Tone::Neutral, this))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_name->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::small);
    m_row->addWidget(m_stage);
    m_row->addWidget(m_name);
    m_row->addWidget(m_saveState);
    m_row->addStretch();
}

void UpdateHead::addTools(QWidget *tools)
{
    m_row->addWidget(tools);
}

void UpdateHead::showStage(const Update &stored)
{
    const bool isOut = stored.stage == Stage::Approved || stored.stage == Stage::Posted;
    m_stage->setText(stageText(stored.stage));
    m_stage->setTone(toneOf(stored.stage));
    m_name->setText(stored.approval || isOut ? tr("Update") : tr("Draft update"));
}

void UpdateHead::showSaveState(bool isUnsaved, bool isFailing)
{
    const bool isLeft = isUnsaved && isFailing;
    m_saveState->setText(!isUnsaved ? tr("saved") : isLeft ? tr("not saved") : tr("typing…"));
    m_saveState->setTone(isLeft ? Tone::Alarm : Tone::Neutral);
}

} // namespace noticedesk
