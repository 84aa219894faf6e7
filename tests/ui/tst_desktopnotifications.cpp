#include "ui/window/desktopnotifications.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

/// A desktop's service as the specification describes it, which remembers what it was asked.
class Service final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Shown> shown;

    void choose(uint id, const QString &key)
    {
        Q_EMIT ActionInvoked(id, key);
        Q_EMIT NotificationClosed(id, 2);
    }

public Q_SLOTS:
    // The names are those of the specification.
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({title, body, actions});
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

} // namespace

class TestDesktopNotifications final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsOtherPeoplesTextAsText();
    void opensWhatWasChosen();
    void forgetsWhatWasClosed();
    void saysNothingWhereNobodyListens();

private:
    Service m_service;
};

/// On another connection than the program's, as another program would be.
void TestDesktopNotifications::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("Notifications of the desktop: there is no dbus-daemon.");
    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(
        desktop.registerObject(path, &m_service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(service));
}

void TestDesktopNotifications::showsOtherPeoplesTextAsText()
{
    DesktopNotifications notifications;
    notifications.show(u"An update is due"_s, u"“<img src=x>” & more"_s, u"Write"_s, [] {});
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.last().title, u"An update is due"_s);
    QCOMPARE(m_service.shown.last().body, u"“&lt;img src=x&gt;” &amp; more"_s);
    QCOMPARE(m_service.shown.last().actions, (QStringList{u"default"_s, u"Write"_s, u"open"_s, u"Write"_s}));
}

void TestDesktopNotifications::opensWhatWasChosen()
{
    DesktopNotifications notifications;
    QStringList opened;
    m_service.shown.clear();
    notifications.show(u"One"_s, {}, u"Write"_s, [&] { opened.append(u"one"_s); });
    notifications.show(u"Two"_s, {}, u"Write"_s, [&] { opened.append(u"two"_s); });
    QTRY_COMPARE(m_service.shown.size(), 2);
    m_service.choose(2, u"open"_s);
    QTRY_COMPARE(opened, QStringList{u"two"_s});
    m_service.choose(2, u"open"_s); // it is answered
    m_service.choose(7, u"open"_s); // another program's
    m_service.choose(1, u"default"_s);
    QTRY_COMPARE(opened, (QStringList{u"two"_s, u"one"_s}));
}

void TestDesktopNotifications::forgetsWhatWasClosed()
{
    DesktopNotifications notifications;
    QStringList opened;
    m_service.shown.clear();
    notifications.show(u"One"_s, {}, u"Write"_s, [&] { opened.append(u"one"_s); });
    notifications.show(u"Two"_s, {}, u"Write"_s, [&] { opened.append(u"two"_s); });
    QTRY_COMPARE(m_service.shown.size(), 2);
    Q_EMIT m_service.NotificationClosed(1, 1);
    m_service.choose(1, u"open"_s);
    m_service.choose(2, u"open"_s);
    QTRY_COMPARE(opened, QStringList{u"two"_s});
}

void TestDesktopNotifications::saysNothingWhereNobodyListens()
{
    QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(desktop.unregisterService(service));
    m_service.shown.clear();
    {
        DesktopNotifications notifications;
        notifications.show(u"One"_s, {}, u"Write"_s, [] { QFAIL("Nobody can have chosen it."); });
        QTest::qWait(100);
    }
    QCOMPARE(m_service.shown.size(), 0);
}

/// Each run has a bus of its own, so that nothing is shown on the desktop of whoever runs it.
int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (bus.waitForStarted() && bus.waitForReadyRead())
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    QGuiApplication application(argc, argv);
    TestDesktopNotifications test;
    const int failed = QTest::qExec(&test, argc, argv);
    bus.kill();
    bus.waitForFinished();
    return failed;
}

#include "tst_desktopnotifications.moc"
