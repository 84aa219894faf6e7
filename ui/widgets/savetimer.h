#pragma once

#include <QObject>
#include <QTimer>

namespace noticedesk {

/// When typed text is stored without being asked, in milliseconds: after a `pause` of the hand, at the latest
/// `limit` after the first key, and `retry` after a failure. What people get is the initial values.
struct SavePace {
    int pause = 400;
    int limit = 1000;
    int retry = 5000;

    bool operator==(const SavePace &) const = default;
};

/// Says when it is time to store what has been typed.
class SaveTimer final : public QObject {
    Q_OBJECT
public:
    explicit SaveTimer(SavePace pace, QObject *parent = nullptr);

    void noteTyping();
    void noteFailure();
    void stop();

Q_SIGNALS:
    void due();

private:
    SavePace m_pace;
    QTimer m_pause;
    QTimer m_limit;
};

} // namespace noticedesk
