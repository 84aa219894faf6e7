#pragma once

#include "app/incident/incident.h"

#include <QWidget>

class QPushButton;

namespace noticedesk {

class CaptionButton;
class FlowLayout;

/// How each affected component is from this update on, each to be changed by a menu; and others to be named.
class LevelsRow final : public QWidget {
    Q_OBJECT
public:
    explicit LevelsRow(QWidget *parent = nullptr);

    /// At `at`, when the update is posted. `components` are those of the page.
    void showLevels(const Incident &incident, const QList<Component> &components, const QDateTime &at);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void chosen(const noticedesk::Component &component, noticedesk::ComponentStatus level);

private:
    struct Entry {
        Component component;
        CaptionButton *button = nullptr;
    };

    void show(const QList<Component> &named);
    [[nodiscard]] CaptionButton *makeButton(const Component &component);
    void fillOthers();

    Incident m_incident;
    QList<Component> m_components;
    QDateTime m_at;
    QList<Entry> m_entries;
    FlowLayout *m_flow;
    QPushButton *m_other;
};

} // namespace noticedesk
