#pragma once

#include "ui/widgets/palettes.h"

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace noticedesk {

class WindowSettings;

/// Gives the program its style, its palette and the icons that suit it, and follows the desktop's choice of light or
/// dark while that is wanted.
class AppearanceControl final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive it. Takes effect at once.
    explicit AppearanceControl(WindowSettings &settings, QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const;

private:
    void apply();
    void askDesktop();
    void readAnswer(QDBusPendingCallWatcher *answer);
    void setDesktopIsDark(bool dark);
    Q_SLOT void noteDesktopSetting(const QString &group, const QString &key, const QDBusVariant &value);

    WindowSettings &m_settings;
    bool m_desktopIsDark;
};

} // namespace noticedesk
