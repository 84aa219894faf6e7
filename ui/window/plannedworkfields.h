#pragma once

#include "app/base/interval.h"
#include "app/incident/component.h"
#include "app/incident/page.h"

#include <QWidget>

class QListWidget;

namespace noticedesk {

class IntervalEdit;
class TonedLabel;

/// What planned work needs to be said of it: which components, and when.
class PlannedWorkFields final : public QWidget {
    Q_OBJECT
public:
    explicit PlannedWorkFields(QWidget *parent = nullptr);

    /// Of another page; `components` are those it offers. The window that is suggested keeps the page's lead time.
    void setPage(const Page &page, const QList<Component> &components, const QDateTime &now);
    [[nodiscard]] QList<ComponentId> components() const;
    /// Nothing while it is refused.
    [[nodiscard]] std::optional<Interval> window() const;
    void interpretText();

Q_SIGNALS:
    void changed();

private:
    PageId m_page;
    QByteArray m_zone;
    QListWidget *m_components;
    TonedLabel *m_noComponents;
    IntervalEdit *m_window;
};

} // namespace noticedesk
