#pragma once

#include "app/base/interval.h"

#include <QDialog>
#include <QTimeZone>

namespace noticedesk {

class IntervalEdit;

/// Asks when planned work is to be done.
class WindowDialog final : public QDialog {
    Q_OBJECT
public:
    /// `zone` is that of the page, called `zoneName` on screen.
    WindowDialog(const Interval &window, const QTimeZone &zone, const QString &zoneName, QWidget *parent = nullptr);

    /// What was agreed to.
    [[nodiscard]] Interval window() const;

    /// What is offered where nothing is set: the next whole hour of UTC.
    [[nodiscard]] static Interval nextHour(const QDateTime &now);

    void accept() override;

private:
    Interval m_window;
    IntervalEdit *m_edit;
};

} // namespace noticedesk
