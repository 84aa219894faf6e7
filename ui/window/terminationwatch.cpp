#include "ui/window/terminationwatch.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace noticedesk {

namespace {

constexpr std::array signalsHeard{SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes to: a handler may do little more than that.
volatile sig_atomic_t writeEnd = -1;

void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

TerminationWatch::TerminationWatch(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
        return;
    writeEnd = m_ends[0];
    auto *notifier = new QSocketNotifier(m_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_ends[1], &byte, 1) == 1)
            Q_EMIT asked();
    });
    for (const int signal : signalsHeard)
        std::signal(signal, passOn);
}

TerminationWatch::~TerminationWatch()
{
    for (const int signal : signalsHeard)
        std::signal(signal, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_ends)
        if (end >= 0)
            ::close(end);
}

} // namespace noticedesk
