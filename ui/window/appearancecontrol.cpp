#include "ui/window/appearancecontrol.h"

#include "ui/widgets/calmstyle.h"
#include "ui/window/windowsettings.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QIcon>
#include <QTimer>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr uint prefersDark = 1;

/// A variant of the bus may hold another one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

AppearanceControl::AppearanceControl(WindowSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_desktopIsDark(settings.desktopWasDark() || isDark(QGuiApplication::palette()))
{
    QApplication::setStyle(new CalmStyle);
    apply();
    QTimer::singleShot(0, this, &AppearanceControl::askDesktop);
}

void AppearanceControl::setAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    apply();
}

Appearance AppearanceControl::appearance() const
{
    return m_settings.appearance();
}

void AppearanceControl::apply()
{
    const Appearance wanted = appearance();
    const bool dark = wanted == Appearance::Dark || (wanted == Appearance::System && m_desktopIsDark);
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << u"/usr/share/icons"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void AppearanceControl::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(noteDesktopSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    question << appearanceGroup << schemeKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &AppearanceControl::readAnswer);
}

void AppearanceControl::readAnswer(QDBusPendingCallWatcher *answer)
{
    const QDBusPendingReply<QDBusVariant> reply(*answer);
    answer->deleteLater();
    if (reply.isValid())
        setDesktopIsDark(unwrapped(QVariant::fromValue(reply.value())).toUInt() == prefersDark);
}

void AppearanceControl::noteDesktopSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        setDesktopIsDark(unwrapped(value.variant()).toUInt() == prefersDark);
}

void AppearanceControl::setDesktopIsDark(bool dark)
{
    if (dark == m_desktopIsDark)
        return;
    m_desktopIsDark = dark;
    m_settings.setDesktopWasDark(dark);
    apply();
}

} // namespace noticedesk
