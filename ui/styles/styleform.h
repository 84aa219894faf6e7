#pragma once

#include "app/incident/page.h"
#include "app/incident/shippedstyles.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace noticedesk {

class FieldWatch;
class StyleSection;
class TonedLabel;

/// Everything that is set about the notices of a page, in groups, below the shipped style that it began from.
/// Announces a change when its field is left, and never one that is wrong.
class StyleForm final : public QWidget {
    Q_OBJECT
public:
    explicit StyleForm(QWidget *parent = nullptr);
    ~StyleForm() override;

    /// What is stored, for another page and after every change. What is written and not stored yet stays, but for
    /// another page.
    void setPage(const Page &page);
    /// The page as it would be with everything that is written.
    [[nodiscard]] Page written() const;
    /// Announces what is written, now.
    void flush();

Q_SIGNALS:
    /// A person wants the page to be `after`.
    void edited(const noticedesk::Page &after, const QString &act);
    /// What is written is another than before. It is seen at the end of a notice, or anywhere.
    void typed(bool isAtTheEnd);

private:
    [[nodiscard]] QLayout *head();
    void add(StyleSection *section);
    void alignLabels();
    void settle(const StyleSection &section);
    void showShipped();
    void takeShipped(ShippedStyle shipped, const QString &act);

    Page m_page;
    ShippedStyle m_base = ShippedStyle::Post; ///< what the style began from
    FieldWatch *m_watch;
    QComboBox *m_shipped;
    QPushButton *m_restore;
    TonedLabel *m_about;
    QList<StyleSection *> m_sections;
};

} // namespace noticedesk
