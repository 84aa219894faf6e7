#pragma once

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace noticedesk {

class Session;
struct Error;

/// Says truthfully whether everything is on the disk: which file, since when, or why not; and how many incidents
/// there are.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    /// Something has been typed that is not stored yet.
    void noteTyping();
    void noteSaved(const QDateTime &at);
    void noteNotSaved(const QString &reason);
    /// The file is open, nothing has been stored since.
    void noteOpened();
    [[nodiscard]] QString saveState() const;

private:
    void showState(const QString &sentence);
    void updateCount();

    Session &m_session;
    QLabel *m_state;
    QLabel *m_count;
};

} // namespace noticedesk
