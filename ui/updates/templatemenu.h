#pragma once

#include "app/incident/page.h"

#include <QMenu>

namespace noticedesk {

/// The texts that an update can begin with, in the order of a story. Read when it is about to be shown.
class TemplateMenu final : public QMenu {
    Q_OBJECT
public:
    /// `choose` stands below the templates, for whoever would rather type; it must outlive the menu.
    explicit TemplateMenu(QAction *choose, QWidget *parent = nullptr);

    /// Those of the page for incidents, or for planned work.
    void setPage(const Page &page, Kind kind);

Q_SIGNALS:
    void chosen(const noticedesk::Template &pattern);

private:
    void fill();

    QAction *m_choose;
    Page m_page;
    Kind m_kind = Kind::Incident;
};

} // namespace noticedesk
