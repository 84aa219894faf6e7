#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

class QButtonGroup;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace noticedesk {

class TonedLabel;

/// A moment, given by what a clock in one zone shows. Nothing is guessed: of an hour that happens twice it asks
/// which one, and an hour that does not exist is refused with the next time that does.
class ZonedTimeEdit final : public QWidget {
    Q_OBJECT
public:
    explicit ZonedTimeEdit(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// What is shown, in UTC, is not chosen: no signal.
    void setMoment(const QDateTime &utc);
    /// UTC; the last moment that was beyond doubt.
    [[nodiscard]] QDateTime moment() const;
    /// Whether the field shows a wall time that has not become a moment: the question is still open.
    [[nodiscard]] bool isInDoubt() const;
    /// Takes what has been typed so far as if the field had been left.
    void interpretText();
    void setReadOnly(bool readOnly);

    /// For labels, names and the order of the focus.
    [[nodiscard]] QDateTimeEdit *field() const;

Q_SIGNALS:
    /// A person has chosen another moment (UTC).
    void chosen(const QDateTime &utc);

private:
    void readWallTime();
    void take(const QDateTime &utc);
    void refuseSkippedHour();
    void askWhich(const QList<QDateTime> &instants);
    void showZone();
    void showRemark(const QString &remark, bool isQuestion);

    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_moment;
    QList<QDateTime> m_choices; ///< of an hour that happens twice: the earlier, the later
    QDateTime m_next;
    QDateTimeEdit *m_field;
    QLabel *m_zoneWord;
    QToolButton *m_earlier;
    QToolButton *m_later;
    TonedLabel *m_remark;
    QPushButton *m_takeNext;
    bool m_inDoubt = false;
};

} // namespace noticedesk
