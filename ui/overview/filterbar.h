#pragma once

#include "app/desk/overviewing.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace noticedesk {

class TonedLabel;

/// Which days are looked at, and of which incidents.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What can be chosen from; what is chosen stays, where it is still there.
    void setPages(const QList<Page> &pages);
    void setComponents(const QList<Component> &components);
    void setSources(const QStringList &names);
    /// Days of one's own begin with the last thirty.
    void setToday(const QDate &today);
    /// How many days up to today; nothing for days of one's own.
    [[nodiscard]] int days() const;
    void setDays(int days);

    [[nodiscard]] OverviewFilter filter() const;
    [[nodiscard]] OverviewBy by() const;
    /// None while the days of one's own end before they begin.
    [[nodiscard]] std::optional<OverviewRange> range(const QDateTime &now, const QTimeZone &zone) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addChoice(const QString &name);
    void fillPeriods();
    void showOwnDays();
    void restrain();

    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_by;
    QComboBox *m_page;
    QComboBox *m_component;
    QComboBox *m_severity;
    QComboBox *m_source;
    TonedLabel *m_fault;
    bool m_isTouched = false; ///< days of one's own were chosen
};

} // namespace noticedesk
