#pragma once

#include "app/incident/page.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace noticedesk {

class PageModel;

/// The pages to choose from, with the acts that make one and take one away.
class PageList final : public QWidget {
    Q_OBJECT
public:
    explicit PageList(QWidget *parent = nullptr);

    /// Marks `wanted`, or the first if it is not there; answers which it is.
    PageId showPages(const QList<Page> &pages, PageId wanted);
    /// Whether there is one to be taken away.
    void setRemovable(bool removable);

Q_SIGNALS:
    void chosen(noticedesk::PageId page);
    void addAsked();
    void removeAsked();

private:
    PageModel *m_model;
    QListView *m_list;
    QPushButton *m_remove;
};

} // namespace noticedesk
