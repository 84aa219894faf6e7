#pragma once

#include "app/desk/reporting.h"
#include "app/incident/page.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace noticedesk {

/// Asks which time, and whose incidents, a report is to be about.
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Period { LastMonth, LastQuarter, ThisQuarter, Own };

    /// `today` says which month and quarter are the last ones.
    ReportDialog(const QList<Page> &pages, const QDate &today, QWidget *parent);

    /// Days are those of the chosen page; of all pages that have one zone, those of it, else of UTC.
    [[nodiscard]] ReportQuestion question() const;

private:
    void showPeriod();
    void noteDays();
    [[nodiscard]] QTimeZone zone() const;

    QList<Page> m_pages;
    QDate m_today;
    QComboBox *m_period;
    QComboBox *m_page;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_trouble;
    QPushButton *m_save;
};

/// The first and the last day. Own is the last month, to begin with.
[[nodiscard]] std::pair<QDate, QDate> daysOf(ReportDialog::Period period, const QDate &today);

} // namespace noticedesk
