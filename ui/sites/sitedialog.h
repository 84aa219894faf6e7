#pragma once

#include "app/incident/page.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;

namespace noticedesk {

/// Asks of which page, and from which day on, a status history site is to be written.
class SiteDialog final : public QDialog {
    Q_OBJECT
public:
    /// `pages`: at least one. `today` is the day a beginning is proposed by.
    SiteDialog(const QList<Page> &pages, const QDate &today, QWidget *parent);

    [[nodiscard]] Page page() const;
    /// By the calendar of the page; none: everything.
    [[nodiscard]] std::optional<QDate> since() const;

private:
    QList<Page> m_pages;
    QComboBox *m_page;
    QCheckBox *m_isLimited;
    QDateEdit *m_first;
};

} // namespace noticedesk
