#pragma once

#include <QIcon>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QWidget;

/// How each part of CalmStyle is drawn.
namespace noticedesk::calm {

[[nodiscard]] bool isPrimary(const QStyleOptionButton &option, const QWidget *widget);

void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// The mark before the words of a choice, outlined so that it is seen on every ground: one of several is round.
void drawChoice(QPainter &painter, const QStyleOption &option, bool isRound);
void drawToolButton(QPainter &painter, const QStyleOption &option);
/// The ground and edge of a field; stronger where the focus is.
void drawField(QPainter &painter, const QStyleOption &option, const QRect &rect);
/// The edge alone, around a view that paints its own ground.
void drawEdge(QPainter &painter, const QStyleOption &option);
void drawFocusRing(QPainter &painter, const QStyleOption &option);
void drawTab(QPainter &painter, const QStyleOptionTab &option);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawScrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider);
/// The shape of the icon in one colour.
[[nodiscard]] QIcon inked(const QIcon &icon, const QSize &size, const QColor &ink);
/// The small arrow of a combo box or a spin box.
void drawChevron(QPainter &painter, const QStyleOption &option, const QRect &rect, bool up);

} // namespace noticedesk::calm
