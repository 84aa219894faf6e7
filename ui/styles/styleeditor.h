#pragma once

#include "app/incident/page.h"

#include <QWidget>

class QSplitter;

namespace noticedesk {

class FormArea;
class Session;
class StyleForm;
class StylePreview;

/// The style of a page's notices, with a notice in it beside.
class StyleEditor final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit StyleEditor(Session &session, QWidget *parent = nullptr);

    /// What is stored, for another page and after every change.
    void setPage(const Page &page);
    /// Announces what is written, now.
    void flush();

Q_SIGNALS:
    /// A person wants the page to be `after`.
    void edited(const noticedesk::Page &after, const QString &act);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    StyleForm *m_form;
    FormArea *m_settings;
    StylePreview *m_preview;
    QSplitter *m_splitter;
};

} // namespace noticedesk
