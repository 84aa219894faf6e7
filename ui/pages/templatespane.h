#pragma once

#include "app/incident/page.h"

#include <QWidget>

class QAction;
class QTableView;

namespace noticedesk {

class TemplateForm;
class TemplateModel;

/// The templates of one page: the shipped ones as the page has them, and its own. Stores nothing; it announces what a
/// person wants.
class TemplatesPane final : public QWidget {
    Q_OBJECT
public:
    explicit TemplatesPane(QWidget *parent = nullptr);

    /// What is stored, for another page and after every change.
    void setPage(const Page &page);
    /// Announces what is written, now.
    void flush();

Q_SIGNALS:
    /// A person wants the page to be `after`.
    void edited(const noticedesk::Page &after, const QString &act);

private:
    QAction *addAct(const QString &icon, const QString &text, const QKeySequence &keys, void (TemplatesPane::*act)());
    void buildLayout();
    void showRow(bool isOther);
    void offerActs();
    void replace(const PageTemplate &after, const QString &act);
    void append(const Template &pattern, const QString &act);
    void add();
    void duplicate();
    void removeOrReset();
    void putAwayOrOffer();
    [[nodiscard]] int row() const;

    Page m_page;
    int m_shown = -1; ///< the row whose template the form shows
    TemplateModel *m_model;
    QTableView *m_table;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_putAway;
    TemplateForm *m_form;
};

} // namespace noticedesk
