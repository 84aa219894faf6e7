#pragma once

#include <QObject>

class QMainWindow;

namespace noticedesk {

class AppearanceControl;
class DeskPanes;
class WindowSettings;
class WorkViews;
struct WindowActions;

/// What a person does with the window itself: walk through its panes, fill the screen, choose light or dark, ask
/// what it is.
class ViewActs final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` owns it and is the parent of dialogs.
    ViewActs(const WindowActions &actions, DeskPanes &panes, AppearanceControl &appearance, QMainWindow &window);

    /// In which zone times are told is remembered in `settings`; both must outlive it.
    void offerZones(const WindowActions &actions, WorkViews &views, WindowSettings &settings);
};

} // namespace noticedesk
