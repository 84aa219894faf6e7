#pragma once

#include "app/incident/page.h"

#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace noticedesk {

class FieldWatch;
class GradesForm;
class GrowingTextEdit;
class TonedLabel;

/// What the notices of one page are held against. Says at once what is wrong with what is written; announces a change
/// when its field is left, and never one that is wrong.
class HouseRulesForm final : public QWidget {
    Q_OBJECT
public:
    explicit HouseRulesForm(QWidget *parent = nullptr);

    /// What is stored, for another page and after every change.
    void setPage(const Page &page);
    /// Announces what is written, now.
    void flush();

Q_SIGNALS:
    /// A person wants the page to be `after`.
    void edited(const noticedesk::Page &after, const QString &act);

private:
    struct Number {
        QSpinBox *field;
        int (*read)(const HouseRules &);
        void (*write)(HouseRules &, int);
        QString act;
    };
    struct List {
        GrowingTextEdit *field;
        TonedLabel *remark;
        QStringList (*read)(const HouseRules &);
        void (*write)(HouseRules &, const QStringList &);
        QString (*fault)(const QStringList &); ///< what is wrong with the lines; empty: nothing
        QString act;
    };

    void addList(QFormLayout &form, const QString &label, const QString &example, List list);
    void addNumber(QFormLayout &form, const QString &label, const QString &unit, int most, Number number);
    void addLists(QFormLayout &form);
    void addNumbers(QFormLayout &form);
    void judge();
    void change(const HouseRules &rules, const QString &act);

    Page m_page;
    FieldWatch *m_watch;
    QList<List> m_lists;
    QList<Number> m_numbers;
    GradesForm *m_grades;
};

} // namespace noticedesk
