#pragma once

#include "app/incident/update.h"

#include <QTimeZone>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace noticedesk {

class ZonedTimeEdit;

/// When the next update is due, or that none is promised.
class PromiseEdit final : public QWidget {
    Q_OBJECT
public:
    explicit PromiseEdit(QWidget *parent = nullptr);

    /// `suggested` is the moment a new promise begins with.
    void setPromise(const std::optional<Promise> &promise, const QTimeZone &zone, const QDateTime &suggested);
    void interpretText();
    void setReadOnly(bool readOnly);
    [[nodiscard]] ZonedTimeEdit *time() const;
    /// What a label leads to: the button while nothing is promised, else the time.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    void chosen(const std::optional<noticedesk::Promise> &promise);

private:
    std::optional<Promise> m_promise;
    QDateTime m_suggested;
    QPushButton *m_set;
    ZonedTimeEdit *m_time;
    QToolButton *m_clear;
};

} // namespace noticedesk
