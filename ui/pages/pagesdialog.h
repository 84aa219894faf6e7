#pragma once

#include "app/base/result.h"
#include "app/incident/page.h"

#include <QDialog>

class QTabWidget;

namespace noticedesk {

class ComponentsPane;
class DialogUndo;
class HouseRulesForm;
class PageForm;
class PageList;
class Session;
class StyleEditor;
class TemplatesPane;
class TonedLabel;

/// The pages of the desk and their components. Everything is stored at once, each act a step that undo takes back.
class PagesDialog final : public QDialog {
    Q_OBJECT
public:
    /// Opens with `page`, or with the first one.
    PagesDialog(Session &session, PageId page, QWidget *parent = nullptr);

    ~PagesDialog() override;

    /// Brings the notice style of the page to the front, ready to be worked in.
    void showStyle();

    void done(int result) override;

private:
    void buildLayout();
    [[nodiscard]] QLayout *foot();
    void connectParts();
    void refresh();
    void showPage(PageId page);
    void flush();
    void addPage();
    void removePage();
    void editPage(const Page &before, const Page &after, const QString &act);
    void say(const QString &sentence);
    [[nodiscard]] const Page *current() const;

    Session &m_session;
    QList<Page> m_pages; ///< without the withdrawn
    PageId m_page;
    DialogUndo *m_undo;
    PageList *m_list;
    QTabWidget *m_tabs;
    PageForm *m_form;
    StyleEditor *m_style;
    ComponentsPane *m_components;
    HouseRulesForm *m_rules;
    TemplatesPane *m_templates;
    TonedLabel *m_remark;
};

} // namespace noticedesk
