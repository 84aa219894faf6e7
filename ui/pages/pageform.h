#pragma once

#include "app/incident/page.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace noticedesk {

class FieldWatch;
class TonedLabel;

/// One page, to be changed where it stands. Says at once what is wrong with what is written; announces a change when
/// its field is left, and never one that is wrong.
class PageForm final : public QWidget {
    Q_OBJECT
public:
    explicit PageForm(QWidget *parent = nullptr);

    /// What is stored, for another page and after every change; `pages` are those that may have its name already.
    /// What is written and not stored yet stays, but for another page.
    void setPage(const Page &page, const QList<Page> &pages);
    /// Announces what is written, now.
    void flush();
    /// For a page that has just been made: puts the cursor into its name.
    void beginName();

Q_SIGNALS:
    /// A person wants the page to be `after`.
    void edited(const noticedesk::Page &after, const QString &act);

private:
    void addField(QFormLayout &form, const QString &label, QWidget *field, TonedLabel *remark);
    void show(const Page &before);
    void judge();
    [[nodiscard]] QString nameRemark() const;
    [[nodiscard]] QString writtenAddress() const;
    void change(const Page &after, const QString &act);

    Page m_page;
    QList<Page> m_pages;
    FieldWatch *m_watch;
    QLineEdit *m_name;
    TonedLabel *m_nameRemark;
    QLineEdit *m_address;
    TonedLabel *m_addressRemark;
    QComboBox *m_zone;
    TonedLabel *m_zoneRemark;
    QComboBox *m_language;
    TonedLabel *m_languageRemark;
};

} // namespace noticedesk
