#include "ui/window/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

namespace noticedesk {

using namespace Qt::StringLiterals;

void notifyDesktop(const QString &title, const QString &sentence)
{
    const QString service = u"org.freedesktop.Notifications"_s;
    constexpr uint replacesNone = 0;
    constexpr int expiresAsUsual = -1;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    // The service may read the sentence as markup; a title in it is somebody else's text.
    call.setArguments({QGuiApplication::applicationDisplayName(), replacesNone, u"noticedesk"_s, title,
                       sentence.toHtmlEscaped(), QStringList(), QVariantMap(), expiresAsUsual});
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace noticedesk
