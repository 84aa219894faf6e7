#pragma once

#include "app/timeline/figures.h"
#include "app/timeline/periodfigures.h"

#include <QWidget>

namespace noticedesk {

class FigureCard;

/// The few figures that a manager asks for first, each with its definition on hover and for a screen reader.
class FigureCards final : public QWidget {
    Q_OBJECT
public:
    explicit FigureCards(QWidget *parent = nullptr);

    /// `usual`: the figures of a period, of which the median is told beside each; or none.
    void setFigures(const IncidentFigures &figures, const QList<PeriodFigure> &usual);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();

    QList<FigureCard *> m_cards;
};

} // namespace noticedesk
