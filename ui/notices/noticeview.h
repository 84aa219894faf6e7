#pragma once

#include "app/notice/notice.h"

#include <QTextBrowser>

namespace noticedesk {

/// Shows a notice as readers will see it. Loads nothing, whatever the text says, and opens nothing by itself: a link
/// that is chosen is announced.
class NoticeView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit NoticeView(QWidget *parent = nullptr);
    ~NoticeView() override;

    /// Keeps the place that is being read.
    void showNotice(const Notice &notice);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay(bool isDressedAnew);
    void paintLeftOut();

    Notice m_notice;
};

} // namespace noticedesk
