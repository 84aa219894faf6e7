#include "ui/overview/daylegend.h"

#include "ui/overview/daypainter.h"
#include "ui/overview/overviewwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace noticedesk {

namespace {

class Sign final : public QWidget {
public:
    explicit Sign(const OverviewDay &day) : m_day(day) { setFixedSize(12, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        DayPainter(palette()).paint(painter, rect(), m_day);
    }

private:
    OverviewDay m_day;
};

} // namespace

DayLegend::DayLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    QList<OverviewDay> days;
    for (const ComponentStatus level : {ComponentStatus::Operational, ComponentStatus::DegradedPerformance,
                                        ComponentStatus::PartialOutage, ComponentStatus::MajorOutage})
        days.append({level, false, false});
    days.append({ComponentStatus::Operational, true, false});
    for (const OverviewDay &day : days) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::tight);
        row->addWidget(new Sign(day));
        auto *word = new TonedLabel(Tone::Neutral);
        word->setText(dayWord(day));
        row->addWidget(word);
        layout->addWidget(pair);
    }
}

} // namespace noticedesk
