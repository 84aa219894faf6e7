#pragma once

#include <QScrollArea>

namespace noticedesk {

/// Scrolls a form that is higher than its place. Follows the focus, also where an access key leads.
class FormArea final : public QScrollArea {
    Q_OBJECT
public:
    /// Becomes the owner of `form`.
    explicit FormArea(QWidget *form, QWidget *parent = nullptr);

private:
    void follow(QWidget *focused);
};

} // namespace noticedesk
