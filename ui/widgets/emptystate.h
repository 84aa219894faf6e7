#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace noticedesk {

/// What a view says while there is nothing in it: what goes here, and the first things to do.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// A button for each action, below each other; the first is the primary one. The actions are not owned.
    void setActions(const QList<QAction *> &actions);
    [[nodiscard]] QString title() const;

private:
    QList<QAction *> m_actions;
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_buttons;
};

} // namespace noticedesk
