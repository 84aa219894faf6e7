#pragma once

#include "app/notice/notice.h"

#include <QTextBrowser>

namespace noticedesk {

class NoticeImage;

/// Shows a notice as readers will see it. Loads nothing, whatever the text says, and opens nothing by itself: a link
/// that is chosen is announced.
class NoticeView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit NoticeView(QWidget *parent = nullptr);
    ~NoticeView() override;

    /// Keeps the place that is being read.
    void showNotice(const Notice &notice);
    /// Shows the picture that the page wants with the notice of `incident`, as soon as it is drawn.
    void showPictureOf(const Incident &incident, const Page &page, const QList<Component> &components);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay(bool isDressedAnew);
    void askForPicture();
    void paintLeftOut();

    Notice m_notice;
    Incident m_incident;
    Page m_page;
    QList<Component> m_components;
    NoticeImage *m_image;
    QImage m_logo;
};

} // namespace noticedesk
