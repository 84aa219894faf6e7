#pragma once

#include <QMenu>

class QUrl;

namespace noticedesk {

/// Says where a link of a notice leads, and opens it only when told to. Only web pages and mail addresses can be
/// opened.
class LinkMenu final : public QMenu {
    Q_OBJECT
public:
    explicit LinkMenu(const QUrl &link, QWidget *parent = nullptr);
};

} // namespace noticedesk
