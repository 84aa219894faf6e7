#pragma once

#include "app/desk/sitewriting.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace noticedesk {

class Session;

/// Writes a site beside the window, with a store object of its own.
class SiteWork final : public QObject {
    Q_OBJECT
public:
    static constexpr int steps = 100; ///< what `progressed` counts up to

    explicit SiteWork(Session &session, QObject *parent = nullptr);
    ~SiteWork() override;

    /// Answers by `written`, `failed` or `stopped`. One site at a time.
    /// The components of the page are read on the way.
    void write(const SiteQuestion &question, const QString &folder);
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }
    /// What was written by then is whole, and the next time goes on from there.
    void stop();

Q_SIGNALS:
    void progressed(int step);
    void written(const QString &folder, const noticedesk::SiteOutcome &outcome);
    void failed(const noticedesk::Error &error);
    void stopped();

private:
    void answer();

    Session &m_session;
    std::stop_source m_stop;
    QFutureWatcher<Result<SiteOutcome>> m_writing;
    QString m_folder;
};

} // namespace noticedesk
