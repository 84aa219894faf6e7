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

    /// Something has been typed, and now there is, or is not, something that is not stored yet.
    void noteTyping(bool isUnsaved);
    void noteSaved(const QDateTime &at);
    void noteNotSaved(const QString &reason);
    /// Somebody else has stored what is being changed here; it is for the person to decide.
    void noteConflict();
    /// The file is open, nothing has been stored since.
    void noteOpened();
    [[nodiscard]] QString saveState() const;

private:
    void settle(const QString &sentence);
    void showState(const QString &sentence);
    void updateCount();

    Session &m_session;
    QString m_settled; ///< what is true while nothing is being typed
    bool m_inConflict = false;
    QLabel *m_state;
    QLabel *m_count;
};

} // namespace noticedesk
