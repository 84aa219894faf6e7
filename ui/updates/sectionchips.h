#pragma once

#include <QWidget>

namespace noticedesk {

/// The sections that notices usually have, to be begun in a body with one click.
class SectionChips final : public QWidget {
    Q_OBJECT
public:
    explicit SectionChips(QWidget *parent = nullptr);

Q_SIGNALS:
    void asked(const QString &label);
};

} // namespace noticedesk
