#include "ui/timeline/figurecard.h"

#include "app/timeline/figurewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace noticedesk {

namespace {
constexpr int leastWidth = 120;
constexpr qreal valueSize = 1.25; ///< of the font around it
} // namespace

FigureCard::FigureCard(Figure figure, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_card(new Card)
    , m_value(new QLabel)
    , m_remark(new TonedLabel(Tone::Neutral))
{
    setFocusPolicy(Qt::TabFocus);
    const QString definition =
        tr("%1 The median is that of the page’s other incidents of the last 90 days.").arg(figureDefinition(figure));
    setToolTip(definition);
    setAccessibleDescription(definition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(leastWidth);
    auto *name = new TonedLabel(Tone::Neutral);
    name->setText(figureName(figure));
    QFont large = m_value->font();
    large.setPointSizeF(large.pointSizeF() * valueSize);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    m_card->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    auto *grid = new QGridLayout(m_card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::hair);
    grid->addWidget(name, 0, 0, 1, 2);
    grid->addWidget(m_value, 1, 0);
    grid->addWidget(m_remark, 1, 1, Qt::AlignRight | Qt::AlignBottom);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(spacing::medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setValue({}, {});
}

void FigureCard::setValue(const std::optional<qint64> &value, const QString &remark)
{
    const QString text = figureText(m_figure, value);
    m_value->setText(text);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleName(remark.isEmpty()
                          ? tr("%1: %2", "figure, value").arg(figureName(m_figure), text)
                          : tr("%1: %2, %3", "figure, value, remark").arg(figureName(m_figure), text, remark));
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_card->setCurrent(true);
}

void FigureCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_card->setCurrent(false);
}

} // namespace noticedesk
