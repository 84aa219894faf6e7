#pragma once

#include "app/desk/reporting.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace noticedesk {

class Session;

enum class ReportFormat { Html, Pdf, Csv };

/// Makes a report beside the window, with a store object of its own, and writes its file whole or not at all.
class ReportWork final : public QObject {
    Q_OBJECT
public:
    static constexpr int steps = 100; ///< what `progressed` counts up to

    explicit ReportWork(Session &session, QObject *parent = nullptr);
    ~ReportWork() override;

    /// Answers by `saved`, `failed` or `stopped`. One report at a time.
    void save(const ReportQuestion &question, ReportFormat format, const QString &file);
    [[nodiscard]] bool isRunning() const { return m_saving.isRunning(); }
    /// What stood in the file before stays, unless writing has begun: then it answers as if it was not stopped.
    void stop();

Q_SIGNALS:
    void progressed(int step);
    void saved(const QString &file);
    void failed(const noticedesk::Error &error);
    void stopped();

private:
    void answer();

    Session &m_session;
    std::stop_source m_stop;
    QFutureWatcher<Result<bool>> m_saving;
    QString m_file;
};

} // namespace noticedesk
