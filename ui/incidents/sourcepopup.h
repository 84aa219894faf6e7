#pragma once

#include "app/incident/source.h"

#include <QFrame>

class QLineEdit;

namespace noticedesk {

/// A small sheet under a button, in which the source of an incident is written. Closing it takes what is written;
/// Escape does not.
class SourcePopup final : public QFrame {
    Q_OBJECT
public:
    explicit SourcePopup(const Source &source, QWidget *parent = nullptr);

    void openBelow(const QWidget *button);

Q_SIGNALS:
    void chosen(const noticedesk::Source &source);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Source m_source;
    bool m_cancelled = false;
    QLineEdit *m_name;
    QLineEdit *m_reference;
    QLineEdit *m_link;
};

/// The source in a few words. What was read from outside (`isRead`) is never ours, even where it names neither vendor
/// nor address.
[[nodiscard]] QString sourceText(const Source &source, bool isRead);

} // namespace noticedesk
