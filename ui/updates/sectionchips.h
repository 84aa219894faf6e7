#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace noticedesk {
class FlowLayout;
}

namespace noticedesk {

/// The sections that notices usually have, to be begun in a body with one click.
class SectionChips final : public QWidget {
    Q_OBJECT
public:
    explicit SectionChips(QWidget *parent = nullptr);

    /// The page's labels, in its order.
    void setLabels(const QStringList &labels);
    /// Each section stands in a body at most once: those that are there already cannot be asked for.
    void setUsed(const QStringList &labels);

Q_SIGNALS:
    void asked(const QString &label);

private:
    QStringList m_labels;
    FlowLayout *m_row;
    QList<QToolButton *> m_buttons;
};

} // namespace noticedesk
