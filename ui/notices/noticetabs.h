#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QHash>
#include <QTabWidget>
#include <QTimer>

class QUrl;

namespace noticedesk {

class NoticeView;
class SourceView;

/// The notice as readers will see it, and as the text of each export: a tab for each. What is not approved is marked
/// in the first, and is not in the others.
class NoticeTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit NoticeTabs(QWidget *parent = nullptr);
    ~NoticeTabs() override;

    /// May be called with every key: the tab that is seen is drawn again in the pauses between them.
    void setIncident(const Incident &incident, const Page &page, const QList<Component> &components);
    void clear();

private:
    enum Tab { PageTab, MarkdownTab, HtmlTab, TextTab };

    void refresh();
    /// The text of the export that the tab shows.
    [[nodiscard]] QString source(int tab) const;
    void chooseLink(const QUrl &link);

    Incident m_incident;
    Page m_page;
    QList<Component> m_components;
    QTimer m_refresh;
    NoticeView *m_view;
    QHash<int, SourceView *> m_sources;
};

} // namespace noticedesk
