#include "ui/overview/daysheader.h"

#include "ui/overview/daypainter.h"
#include "ui/overview/daysdelegate.h"
#include "ui/overview/overviewmodel.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QLocale>
#include <QPainter>

namespace noticedesk {

namespace {

/// The days at which something is written: the first of months, or each of few.
bool isNamed(const QDate &date, int days)
{
    constexpr int few = 14;
    constexpr int manyMonths = 200;
    if (days <= few)
        return true;
    if (days <= 45)
        return date.dayOfWeek() == QLocale().firstDayOfWeek();
    return date.day() == 1 && (days <= manyMonths || date.month() % 2 == 1);
}

} // namespace

DaysHeader::DaysHeader(const OverviewModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
}

void DaysHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != int(OverviewModel::Column::Days)) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const OverviewRange &range = m_model.overview().question.range;
    const QRectF strip = DaysDelegate::stripOf(rect);
    const QLocale locale;
    painter->save();
    painter->setPen(quietInk(palette()));
    painter->setFont(font());
    const auto textOf = [&](int day) {
        return locale.toString(range.first.addDays(day), tr("d MMM", "a day in a heading"));
    };
    // The last day is always named, the others where they leave room.
    const QString last = textOf(range.days - 1);
    qreal end = strip.right() - fontMetrics().horizontalAdvance(last);
    painter->drawText(QRectF(end, rect.top(), strip.right() - end, rect.height()), Qt::AlignVCenter, last);
    qreal begin = strip.left();
    for (int day = 0; day + 1 < range.days; ++day) {
        const QRectF place = placeOfDay(strip, day, range.days);
        const QString text = textOf(day);
        const qreal width = fontMetrics().horizontalAdvance(text);
        if ((day > 0 && !isNamed(range.first.addDays(day), range.days)) || place.left() < begin
            || place.left() + width + spacing::small > end)
            continue;
        painter->drawText(QRectF(place.left(), rect.top(), width + 1, rect.height()), Qt::AlignVCenter, text);
        begin = place.left() + width + spacing::small;
    }
    painter->restore();
}

} // namespace noticedesk
