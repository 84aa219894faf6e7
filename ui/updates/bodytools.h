#pragma once

#include <QWidget>

namespace noticedesk {

class BodyActs;

/// The acts on a body's text as small buttons in a row.
class BodyTools final : public QWidget {
    Q_OBJECT
public:
    explicit BodyTools(const BodyActs &acts, QWidget *parent = nullptr);
};

} // namespace noticedesk
