#pragma once

#include "app/base/interval.h"

#include <QTimeZone>
#include <QWidget>

class QCheckBox;

namespace noticedesk {

class TonedLabel;
class ZonedTimeEdit;

/// A stretch of time, given by what a clock in one zone shows at its begin and at its end, and said in UTC below. An
/// end that does not follow its begin is refused in place.
class IntervalEdit final : public QWidget {
    Q_OBJECT
public:
    enum class End {
        Required,
        Open ///< it may still be going on
    };

    explicit IntervalEdit(End end, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// What is shown is not chosen: no signal. Without an end that it needs, an hour is suggested.
    void setInterval(const Interval &interval);
    /// Nothing while what is written is refused, or a question about it is open.
    [[nodiscard]] std::optional<Interval> interval() const;
    /// Takes what has been typed so far as if the fields had been left.
    void interpretText();
    /// Where the cursor begins.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    /// A person has changed it; `interval()` answers what it is now.
    void changed();

private:
    void showRemark();
    [[nodiscard]] bool isStillGoingOn() const;

    QTimeZone m_zone = QTimeZone::utc();
    ZonedTimeEdit *m_begin;
    ZonedTimeEdit *m_end;
    QCheckBox *m_goingOn;
    TonedLabel *m_remark;
};

} // namespace noticedesk
