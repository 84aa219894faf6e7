#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace noticedesk {

/// Asks what a new incident is called, what kind it is, and on which page it will be told; a page of a new name is
/// made with the zone given here.
class NewIncidentDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewIncidentDialog(const QList<Page> &pages, QWidget *parent = nullptr);

    /// The incident with a first draft, begun at `now`.
    [[nodiscard]] Incident incident(const QDateTime &now) const;
    /// The page to be made first; none if a known one was chosen.
    [[nodiscard]] std::optional<Page> newPage(const QDateTime &now) const;

private:
    void layOut();
    void update();
    [[nodiscard]] const Page *knownPage() const;
    [[nodiscard]] Page page(const QDateTime &now) const;

    QList<Page> m_pages;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QComboBox *m_page;
    QComboBox *m_zone;
    QDialogButtonBox *m_buttons;
};

} // namespace noticedesk
