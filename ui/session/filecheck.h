#pragma once

#include "app/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace noticedesk {

/// Reads a file through and says what is wrong with it. Called on a thread of its own; ends early, with any answer,
/// when it is asked to stop.
using FileReader = std::function<Result<>(const QString &file, const std::stop_token &stop)>;

/// Reads the file that has been opened through beside the window, once the window has had time to show itself.
class FileCheck final : public QObject {
    Q_OBJECT
public:
    explicit FileCheck(FileReader reader, QObject *parent = nullptr);
    /// Waits for the reading to stop.
    ~FileCheck() override;

    /// Begins a little later; a check of another file that has begun is stopped.
    void start(const QString &file);
    void stop();

Q_SIGNALS:
    /// The file is not as it should be. After one that is, nothing is said.
    void found(const noticedesk::Error &fault);

private:
    void read();
    void answer();

    FileReader m_reader;
    QString m_file;
    QTimer m_pause;
    std::stop_source m_stop;
    QFutureWatcher<Result<>> m_reading;
};

} // namespace noticedesk
