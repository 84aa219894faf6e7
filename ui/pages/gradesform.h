#pragma once

#include "app/incident/houserules.h"

#include <QWidget>

class QComboBox;

namespace noticedesk {

class FieldWatch;

/// How serious each finding of the checks is on one page: as shipped, or as the page says.
class GradesForm final : public QWidget {
    Q_OBJECT
public:
    /// `watch` learns of its fields; it must outlive them.
    explicit GradesForm(FieldWatch &watch, QWidget *parent = nullptr);

    void setGrades(const QMap<QString, Grade> &grades);

Q_SIGNALS:
    /// A person wants these instead.
    void chosen(const QMap<QString, noticedesk::Grade> &grades);

private:
    struct Choice {
        QComboBox *field;
        QString rule;
    };

    void choose(const Choice &choice);

    QMap<QString, Grade> m_grades;
    QList<Choice> m_choices;
};

} // namespace noticedesk
