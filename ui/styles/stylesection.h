#pragma once

#include "app/incident/page.h"

#include <QWidget>

class QFormLayout;

namespace noticedesk {

/// One group of what is set about the notices of a page.
class StyleSection : public QWidget {
    Q_OBJECT
public:
    /// `act` is what a change of it is called.
    explicit StyleSection(QString act, QWidget *parent = nullptr);
    ~StyleSection() override;

    /// What is stored, for another page and after every change. What is written and not stored yet stays, but for
    /// another page.
    void setPage(const Page &page);
    /// `page` with what is written here, as far as it may be stored.
    [[nodiscard]] virtual Page written(Page page) const = 0;
    [[nodiscard]] QString act() const;

Q_SIGNALS:
    /// Something is being written: not yet to be stored. It is seen at the end of a notice, or anywhere.
    void typed(bool isAtTheEnd = false);
    /// What is written is to be stored.
    void settled();

protected:
    /// `before` is what was shown until now; of another page where the ids differ.
    virtual void show(const Page &before, const Page &page) = 0;
    /// A layout of labels and fields, with `heading` above it.
    [[nodiscard]] QFormLayout *formUnder(const QString &heading);
    [[nodiscard]] const Page &page() const;

private:
    QString m_act;
    Page m_page;
};

} // namespace noticedesk
