#pragma once

#include "ui/templates/beginning.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace noticedesk {

class BeginningModel;
class BeginningPreview;
class Session;

/// Asks by typing what an update is to begin with: the last one, a template of the page, or a past notice. The cursor
/// stays in the field; up and down go through the list, Return takes what is shown.
class BeginningDialog final : public QDialog {
    Q_OBJECT
public:
    /// For the next update of `incident`.
    BeginningDialog(Session &session, const Incident &incident, QWidget *parent = nullptr);

    /// What was chosen, as a template.
    [[nodiscard]] Template pattern() const;
    /// What the history calls it.
    [[nodiscard]] QString act() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void filter();
    void findPast();
    void move(int rows);
    void keepChoice();
    void showChoice();
    [[nodiscard]] const Beginning *chosen() const;

    Session &m_session;
    Incident m_incident;
    QList<Beginning> m_last;
    QList<Beginning> m_templates;
    QTimer m_pause; ///< a search waits for the hand to pause, so that typing never waits for it
    QLineEdit *m_typed;
    BeginningModel *m_model;
    QTreeView *m_list;
    BeginningPreview *m_preview;
    QPushButton *m_take;
};

} // namespace noticedesk
