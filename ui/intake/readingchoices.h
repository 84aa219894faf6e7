#pragma once

#include "app/incident/page.h"
#include "app/intake/reading.h"

#include <QWidget>

class QComboBox;

namespace noticedesk {

/// How a post is to be read: its format, and the page and time zone where it does not say them itself.
class ReadingChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ReadingChoices(const QList<Page> &pages, QWidget *parent = nullptr);

    /// `now` is left to the caller.
    [[nodiscard]] ReadOptions options() const;
    /// The zone that is written there but unknown; empty: none.
    [[nodiscard]] QString unknownZone() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_format;
    QComboBox *m_page;
    QComboBox *m_zone;
};

} // namespace noticedesk
