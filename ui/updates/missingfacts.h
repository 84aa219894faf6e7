#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace noticedesk {

class FlowLayout;

/// The facts that a text still asks for, each a button that leads there. Not seen while there are none.
class MissingFacts final : public QWidget {
    Q_OBJECT
public:
    explicit MissingFacts(QWidget *parent = nullptr);

    void showFacts(const QStringList &facts);

Q_SIGNALS:
    /// A person wants to fill it in.
    void asked(const QString &fact);

private:
    QToolButton *addButton();

    QStringList m_facts;
    FlowLayout *m_row;
    QLabel *m_more;
    QList<QToolButton *> m_buttons;
};

} // namespace noticedesk
