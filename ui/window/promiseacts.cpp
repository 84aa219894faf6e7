#include "ui/window/promiseacts.h"

#include "ui/incidents/rowsentence.h"
#include "ui/session/promisewatch.h"
#include "ui/session/session.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/wording.h"
#include "ui/window/desktopnotifications.h"
#include "ui/window/deskview.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr int snoozeMinutes = 10;
constexpr int longestTitle = 40; ///< characters, in the status bar

QString shortened(const QString &title)
{
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1).trimmed() + QChar(0x2026);
}

} // namespace

PromiseActs::PromiseActs(Session &session, DeskView &desk, Notify notify, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_desk(desk)
    , m_notify(std::move(notify))
    , m_window(window)
    , m_watch(new PromiseWatch(session, this))
    , m_bar(new MessageBar(&window))
    , m_countdown(new QPushButton(&window))
{
    m_countdown->setAccessibleName(tr("Next update due"));
    m_countdown->setFlat(true);
    m_countdown->setFocusPolicy(Qt::TabFocus);
    m_countdown->hide();
    connect(m_watch, &PromiseWatch::changed, this, &PromiseActs::showCountdown);
    connect(m_watch, &PromiseWatch::due, this, &PromiseActs::announce);
    connect(m_countdown, &QPushButton::clicked, this, [this] { m_desk.reveal(m_next); });
}

MessageBar *PromiseActs::bar() const
{
    return m_bar;
}

QPushButton *PromiseActs::countdown() const
{
    return m_countdown;
}

PromiseWatch *PromiseActs::watch() const
{
    return m_watch;
}

void PromiseActs::showCountdown()
{
    const QList<IncidentSummary> &waiting = m_watch->waiting();
    m_countdown->setVisible(!waiting.isEmpty());
    const bool isAnswered = std::none_of(waiting.begin(), waiting.end(), [this](const IncidentSummary &summary) {
        return summary.id == m_announced && isOverdue(summary, m_session.now());
    });
    if (isAnswered)
        m_bar->hide();
    if (waiting.isEmpty())
        return;
    const IncidentSummary &next = waiting.first();
    const QDateTime now = m_session.now();
    m_next = next.id;
    m_countdown->setText(tr("%1 – %2", "next update due, title of the incident")
                             .arg(dueText(next, now), shortened(next.title))
                             .replace(u'&', QStringLiteral("&&")));
    m_countdown->setAccessibleName(m_countdown->text().replace(QStringLiteral("&&"), QStringLiteral("&")));
    m_countdown->setToolTip(tr("Show “%1”").arg(next.title));
    QPalette colors = m_countdown->palette();
    colors.setColor(QPalette::ButtonText,
                    toneColors(isOverdue(next, now) ? Tone::Alarm : Tone::Caution, m_window.palette()).ink);
    m_countdown->setPalette(colors);
}

void PromiseActs::announce(const IncidentSummary &summary)
{
    const IncidentId id = summary.id;
    m_announced = id;
    auto *write = new QAction(tr("Write the Update"));
    auto *later = new QAction(tr("Remind Me in %n Minute(s)", nullptr, snoozeMinutes));
    connect(write, &QAction::triggered, this, [this, id] { this->write(id); });
    connect(later, &QAction::triggered, this, [this, id] { m_watch->snooze(id, snoozeMinutes); });
    const QString sentence = tr("Readers of “%1” were promised an update by %2. It is due.")
                                 .arg(summary.title, localTime(*summary.due, m_session.now()));
    m_bar->say(sentence, Tone::Caution, {write, later});
    if (m_window.isActiveWindow())
        return;
    QApplication::alert(&m_window);
    m_notify(tr("An update is due"), sentence, [this, id] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.raise();
        m_window.activateWindow();
        m_bar->hide();
        this->write(id);
    });
}

void PromiseActs::write(IncidentId id)
{
    m_desk.reveal(id);
    m_desk.updates()->writeNext();
}

PromiseActs::Notify desktopNotify(QObject *owner)
{
    auto *notifications = new DesktopNotifications(owner);
    return [notifications](const QString &title, const QString &sentence, std::function<void()> opened) {
        notifications->show(title, sentence, PromiseActs::tr("Write the Update"), std::move(opened));
    };
}

} // namespace noticedesk
