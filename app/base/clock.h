#pragma once

#include <QDateTime>

namespace noticedesk {

/// Tells the time, in UTC. Whoever needs a `now` takes it as an argument; only the outermost layer asks a clock.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace noticedesk
