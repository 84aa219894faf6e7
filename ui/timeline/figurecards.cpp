#include "ui/timeline/figurecards.h"

#include "ui/timeline/figurecard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"

namespace noticedesk {

namespace {

constexpr Figure shownFigures[] = {Figure::TimeToFirstNotice, Figure::TimeToIdentify, Figure::TimeToResolve,
                                   Figure::LongestSilence, Figure::Updates};

} // namespace

FigureCards::FigureCards(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (const Figure figure : shownFigures) {
        auto *card = new FigureCard(figure);
        layout->addWidget(card);
        m_cards.append(card);
    }
}

void FigureCards::setFigures(const IncidentFigures &figures)
{
    const qint64 drafts = figures.valueOf(Figure::Drafts).value_or(0);
    for (FigureCard *card : std::as_const(m_cards)) {
        const bool hasDrafts = card->figure() == Figure::Updates && drafts > 0;
        card->setValue(figures.valueOf(card->figure()), hasDrafts ? tr("%1 not out yet").arg(drafts) : QString());
    }
    keepHeight();
}

void FigureCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

/// Where there is little room, what is below gives way: half a figure is none.
void FigureCards::keepHeight()
{
    layout()->invalidate();
    setFixedHeight(layout()->heightForWidth(width()));
}

} // namespace noticedesk
