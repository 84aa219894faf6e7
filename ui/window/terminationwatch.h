#pragma once

#include <QObject>

#include <array>

namespace noticedesk {

/// Hears the signals by which a desktop or a terminal asks a program to end, and says so in the event loop.
/// One at a time.
class TerminationWatch final : public QObject {
    Q_OBJECT
public:
    explicit TerminationWatch(QObject *parent = nullptr);
    ~TerminationWatch() override;

Q_SIGNALS:
    void asked();

private:
    std::array<int, 2> m_ends{-1, -1};
};

} // namespace noticedesk
