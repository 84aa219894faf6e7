#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QPushButton;

namespace noticedesk {

class FactLine;
class PlannedWorkFields;
class TemplateChoice;

/// Asks what a new incident is called, what kind it is, and on which page it will be told, and
/// with which template it begins; of planned work also what
/// it affects and when it is to be done. A page of a new name is made with the zone given here.
class NewIncidentDialog final : public QDialog {
    Q_OBJECT
public:
    /// Begins with `kind`. `componentsOf` answers what a page consists of.
    NewIncidentDialog(const QList<Page> &pages, Kind kind, std::function<QList<Component>(PageId)> componentsOf,
                      const QDateTime &now, QWidget *parent = nullptr);

    /// Puts the cursor where a template is chosen.
    void beginWithTemplate();
    /// The incident with a first draft, begun at `now`, with the text of the template if one was chosen.
    [[nodiscard]] Incident incident(const QDateTime &now) const;
    /// The page to be made first; none if a known one was chosen.
    [[nodiscard]] std::optional<Page> newPage(const QDateTime &now) const;

    void accept() override;

private:
    void layOut();
    void update();
    void takeTitle();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] const Page *knownPage() const;
    [[nodiscard]] Page page(const QDateTime &now) const;

    QList<Page> m_pages;
    std::function<QList<Component>(PageId)> m_componentsOf;
    QDateTime m_now;
    QString m_taken; ///< the title that a template gave
    FactLine *m_title;
    TemplateChoice *m_template;
    QComboBox *m_kind;
    QComboBox *m_severity;
    QComboBox *m_page;
    QComboBox *m_zone;
    PlannedWorkFields *m_planned;
    QFormLayout *m_form;
    QDialogButtonBox *m_buttons;
    QPushButton *m_create;
};

} // namespace noticedesk
