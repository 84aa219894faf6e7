#pragma once

class QMainWindow;
class QMenu;

namespace noticedesk {

class DeskView;
struct TimelineActs;
struct WindowActions;

/// Puts every act into a menu.
struct Menus {
    Menus(QMainWindow &window, const WindowActions &actions, DeskView &desk, const TimelineActs &timeline);

    QMenu *recent; ///< filled each time it is about to be shown
};

/// The bar with what is wanted most often, and the search.
void addMainTools(QMainWindow &window, const WindowActions &actions, DeskView &desk);

} // namespace noticedesk
