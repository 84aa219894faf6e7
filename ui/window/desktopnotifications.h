#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace noticedesk {

/// Notifications of the desktop, if it has a service for them (freedesktop.org's Desktop Notifications Specification
/// 1.2). Waits for nothing; the session's bus is first asked when there is something to say.
class DesktopNotifications final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);

    /// `opened` is called when the person chooses the notification itself or its only button, `button`.
    void show(const QString &title, const QString &sentence, const QString &button, std::function<void()> opened);

private Q_SLOTS:
    void noteAction(uint id, const QString &key);
    void noteClosed(uint id, uint reason);

private:
    void listen();

    bool m_listening = false;
    QHash<uint, std::function<void()>> m_opened; ///< by the number the service has given
};

} // namespace noticedesk
