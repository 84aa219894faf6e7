#pragma once

#include "ui/styles/stylesection.h"

class QMenu;
class QToolButton;

namespace noticedesk {

class FieldWatch;
class GrowingTextEdit;
class TonedLabel;

/// The words at the end of every notice: whom to ask.
class FooterSection final : public StyleSection {
    Q_OBJECT
public:
    explicit FooterSection(FieldWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] Page written(Page page) const override;

protected:
    void show(const Page &before, const Page &page) override;

private:
    [[nodiscard]] QString remark() const;
    void judge();
    /// What readers may be told of whom to ask.
    void offerContacts();

    GrowingTextEdit *m_footer;
    QToolButton *m_contacts;
    QMenu *m_menu;
    TonedLabel *m_remark;
};

} // namespace noticedesk
