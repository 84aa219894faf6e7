#pragma once

#include "app/incident/page.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace noticedesk {

class NoticeChoice;
class RenderedNotice;
class Session;

/// A notice in the style that is being edited, in a form to choose.
class StylePreview final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit StylePreview(Session &session, QWidget *parent = nullptr);

    /// May be called with every key: it is drawn in the pauses between them.
    void showPage(const Page &page);
    /// Scrolls to the end of what is drawn next.
    void showEnd();

private:
    void draw();

    Page m_page;
    bool m_isEndWanted = false;
    QTimer m_draw;
    NoticeChoice *m_notice;
    QComboBox *m_form;
    RenderedNotice *m_rendered;
};

} // namespace noticedesk
