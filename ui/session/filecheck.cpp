#include "ui/session/filecheck.h"

#include <QtConcurrentRun>

namespace noticedesk {

namespace {
/// The first rows are on the screen by then, and nobody waits for the disk.
constexpr int pauseMilliseconds = 400;
} // namespace

FileCheck::FileCheck(FileReader reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FileCheck::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FileCheck::answer);
}

FileCheck::~FileCheck()
{
    stop();
}

void FileCheck::start(const QString &file)
{
    stop();
    m_file = file;
    m_pause.start();
}

void FileCheck::stop()
{
    m_pause.stop();
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void FileCheck::read()
{
    m_stop = std::stop_source();
    m_reading.setFuture(QtConcurrent::run(
        [reader = m_reader, file = m_file, stop = m_stop.get_token()] { return reader(file, stop); }));
}

void FileCheck::answer()
{
    if (m_stop.stop_requested())
        return;
    if (const Result<> read = m_reading.result(); !read)
        Q_EMIT found(read.error());
}

} // namespace noticedesk
