#include "ui/window/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString chosenItself = u"default"_s; ///< the key the specification gives to the notification as a whole

QDBusMessage notifyCall(const QString &title, const QString &sentence, const QString &button)
{
    constexpr uint replacesNone = 0;
    constexpr int expiresAsUsual = -1;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The service may read the sentence as markup; a title in it is somebody else's text.
    call.setArguments({QGuiApplication::applicationDisplayName(), replacesNone, u"noticedesk"_s, title,
                       sentence.toHtmlEscaped(), QStringList{chosenItself, button, u"open"_s, button}, QVariantMap(),
                       expiresAsUsual});
    return call;
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent) : QObject(parent)
{
}

void DesktopNotifications::show(const QString &title, const QString &sentence, const QString &button,
                                std::function<void()> opened)
{
    listen();
    const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(notifyCall(title, sentence, button));
    auto *watcher = new QDBusPendingCallWatcher(answer, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, opened = std::move(opened)] {
        const QDBusPendingReply<uint> number = *watcher;
        if (number.isValid())
            m_opened.insert(number.value(), opened);
        watcher->deleteLater();
    });
}

void DesktopNotifications::listen()
{
    if (std::exchange(m_listening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint, uint)));
}

void DesktopNotifications::noteAction(uint id, const QString &)
{
    if (const std::function<void()> opened = m_opened.take(id))
        opened();
}

void DesktopNotifications::noteClosed(uint id, uint)
{
    m_opened.remove(id);
}

} // namespace noticedesk
