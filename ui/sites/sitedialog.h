#pragma once

#include "app/desk/sitewriting.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QRadioButton;

namespace noticedesk {

/// Asks of which page, and of which of its incidents, a status history site is to be written.
class SiteDialog final : public QDialog {
    Q_OBJECT
public:
    /// `pages`: at least one. `selected`: the incidents that are selected in the list, of any page; where they are
    /// several, those are what is offered first. `today` is the day a period is proposed by.
    SiteDialog(const QList<Page> &pages, const QList<IncidentSummary> &selected, const QDate &today, QWidget *parent);

    /// Without the components of the page.
    [[nodiscard]] SiteQuestion question() const;

private:
    void layOut();
    void connectFields();
    void choosePage();
    void offerSelected();
    [[nodiscard]] QSet<IncidentId> selectedOfPage() const;

    QList<Page> m_pages;
    QList<IncidentSummary> m_selected;
    QComboBox *m_page;
    QRadioButton *m_all;
    QRadioButton *m_period;
    QRadioButton *m_chosen;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace noticedesk
