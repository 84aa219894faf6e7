#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace noticedesk {

class DialogUndo;
class ImpactModel;
class IntervalEdit;
class Session;
class TonedLabel;

/// When which component of an incident was how: each window can be changed, added and removed. Stored at once, each
/// act a step that undo takes back.
class ImpactWindowsDialog final : public QDialog {
    Q_OBJECT
public:
    ImpactWindowsDialog(Session &session, IncidentId incident, QWidget *parent = nullptr);

private:
    void buildLayout();
    void refresh();
    void showCurrent();
    void store();
    void add();
    void remove();
    void change(const QList<Impact> &impacts, const Impact &chosen, const QString &act);
    [[nodiscard]] std::optional<Impact> written() const;
    void judge();

    Session &m_session;
    IncidentId m_id;
    Incident m_incident;
    QList<Component> m_components;
    bool m_showing = false;
    DialogUndo *m_undo;
    ImpactModel *m_model;
    QTableView *m_table;
    QWidget *m_form;
    QComboBox *m_component;
    QComboBox *m_level;
    IntervalEdit *m_span;
    QPushButton *m_remove;
    TonedLabel *m_empty;
    TonedLabel *m_remark;
};

} // namespace noticedesk
