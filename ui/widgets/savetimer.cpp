#include "ui/widgets/savetimer.h"

namespace noticedesk {

SaveTimer::SaveTimer(SavePace pace, QObject *parent) : QObject(parent), m_pace(pace)
{
    for (QTimer *timer : {&m_pause, &m_limit}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            stop();
            Q_EMIT due();
        });
    }
}

void SaveTimer::noteTyping()
{
    m_pause.start(m_pace.pause);
    if (!m_limit.isActive())
        m_limit.start(m_pace.limit);
}

void SaveTimer::noteFailure()
{
    m_limit.stop();
    m_pause.start(m_pace.retry);
}

void SaveTimer::stop()
{
    m_pause.stop();
    m_limit.stop();
}

} // namespace noticedesk
