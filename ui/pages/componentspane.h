#pragma once

#include "app/incident/component.h"

#include <QWidget>

#include <functional>

class QAction;
class QTableView;

namespace noticedesk {

class ComponentModel;
class TonedLabel;

/// The components of one page: written in place, ordered by keys or by dragging, retired and offered again. Stores
/// nothing; it announces what a person wants.
class ComponentsPane final : public QWidget {
    Q_OBJECT
public:
    /// `now` gives a new component its identifier; `isInHistory` says whether an incident names one.
    ComponentsPane(std::function<QDateTime()> now, std::function<bool(ComponentId)> isInHistory,
                   QWidget *parent = nullptr);

    /// What is stored, for another page and after every change; the withdrawn are passed over.
    void setComponents(PageId page, const QList<Component> &components);

Q_SIGNALS:
    /// A person wants these components, in the same order, to be `after`. A new one is withdrawn in `before`.
    void edited(const QList<noticedesk::Component> &before, const QList<noticedesk::Component> &after,
                const QString &act);

private:
    QAction *addAct(const QString &icon, const QString &text, const QKeySequence &keys, void (ComponentsPane::*act)());
    void buildLayout();
    void offerActs();
    void change(const Component &after, const QString &act);
    void write(const Component &after);
    void add();
    void move(int from, int to);
    void moveUp();
    void moveDown();
    void retireOrOffer();
    void remove();
    void say(const QString &sentence);
    [[nodiscard]] const Component *current() const;

    std::function<QDateTime()> m_now;
    std::function<bool(ComponentId)> m_isInHistory;
    PageId m_page;
    QList<Component> m_all;
    ComponentModel *m_model;
    QTableView *m_table;
    QAction *m_add;
    QAction *m_up;
    QAction *m_down;
    QAction *m_retire;
    QAction *m_remove;
    TonedLabel *m_remark;
    TonedLabel *m_empty;
};

} // namespace noticedesk
