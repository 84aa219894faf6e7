#pragma once

#include "ui/styles/stylesection.h"

class QCheckBox;

namespace noticedesk {

class LogoField;

/// What an HTML page of a notice shows besides its text.
class PicturesSection final : public StyleSection {
    Q_OBJECT
public:
    explicit PicturesSection(QWidget *parent = nullptr);

    [[nodiscard]] Page written(Page page) const override;

protected:
    void show(const Page &before, const Page &page) override;

private:
    LogoField *m_logo;
    QCheckBox *m_timeline;
};

} // namespace noticedesk
