#pragma once

#include "app/base/result.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QWidget>

class QStackedWidget;

namespace noticedesk {

class NoticeFoot;
class NoticeHandout;
class NoticeTabs;

/// The notice of one incident beside its editor: as readers will see it, and as the text of each export. What is
/// not approved is shown as left out.
class NoticePane final : public QWidget {
    Q_OBJECT
public:
    explicit NoticePane(QWidget *parent = nullptr);
    ~NoticePane() override;

    /// May be called with every key: the pane is drawn again in the pauses between them.
    void setIncident(const Incident &incident, const Page &page, const QList<Component> &components);
    void clear();

    /// Another tab behind the formats. The pane becomes its owner.
    void addTab(QWidget *content, const QString &title);
    void setTabTitle(const QWidget *content, const QString &title);
    void showTab(QWidget *content);

    /// What can be done with the notice, for the menus of the window.
    [[nodiscard]] const NoticeHandout &handout() const;

Q_SIGNALS:
    /// One sentence for the status bar.
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void updateFoot();

    Incident m_incident;
    Page m_page;
    QList<Component> m_components;
    QStackedWidget *m_stack;
    NoticeTabs *m_tabs;
    NoticeFoot *m_foot = nullptr;
    NoticeHandout *m_handout;
};

} // namespace noticedesk
