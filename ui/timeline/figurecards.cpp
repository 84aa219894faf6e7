#include "ui/timeline/figurecards.h"

#include "app/base/duration.h"
#include "app/timeline/figuretable.h"
#include "app/timeline/figurewords.h"
#include "ui/timeline/figurecard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"

namespace noticedesk {

namespace {

constexpr Figure shownFigures[] = {Figure::TimeToFirstNotice, Figure::TimeToIdentify, Figure::TimeToResolve,
                                   Figure::LongestSilence, Figure::Updates};

QString remarkOn(Figure figure, const IncidentFigures &figures, const QList<PeriodFigure> &usual)
{
    const qint64 drafts = figures.valueOf(Figure::Drafts).value_or(0);
    if (figure == Figure::Updates && drafts > 0)
        return FigureCards::tr("%1 not out yet").arg(drafts);
    const auto median = usualValue(usual, figure, figures.incident);
    if (!median)
        return {};
    return FigureCards::tr("median %1", "of the other incidents of 90 days")
        .arg(isDuration(figure) ? shortDurationText(*median) : figureText(figure, median));
}

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

void FigureCards::setFigures(const IncidentFigures &figures, const QList<PeriodFigure> &usual)
{
    for (FigureCard *card : std::as_const(m_cards))
        card->setValue(figures.valueOf(card->figure()), remarkOn(card->figure(), figures, usual));
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
