#pragma once

#include "app/base/result.h"
#include "app/desk/exporting.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/notices/noticecopy.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace noticedesk {

class NoticeFoot;
class NoticeTabs;

/// The notice of one incident beside its editor: as readers will see it, and as the text of each export. Hands it
/// out by clipboard and file. What is not approved is shown as left out, and never handed out.
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

    [[nodiscard]] QAction *copyForWebsite() const;
    [[nodiscard]] QAction *saveAs() const;
    /// Html, Markdown and text alone, for the menu of the window.
    [[nodiscard]] QList<QAction *> copyAlone() const;

Q_SIGNALS:
    /// One sentence for the status bar.
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void makeActions();
    [[nodiscard]] QAction *copyAction(const QString &text, CopyAs format);
    void updateFoot();
    /// What is in the notice and what is left out, in one sentence.
    [[nodiscard]] QString state() const;
    void copy(CopyAs format);
    void chooseFile();
    void confirm(const QString &file, ExportFormat format);
    void save(const QString &file, ExportFormat format);

    Incident m_incident;
    Page m_page;
    QList<Component> m_components;
    QAction *m_copyForWebsite = nullptr;
    QAction *m_saveAs = nullptr;
    QList<QAction *> m_copyAlone;
    QStackedWidget *m_stack;
    NoticeTabs *m_tabs;
    NoticeFoot *m_foot = nullptr;
    QString m_folder; ///< where the last notice was saved
};

} // namespace noticedesk
