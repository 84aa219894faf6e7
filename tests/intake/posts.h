#pragma once

#include "app/intake/post.h"
#include "app/intake/reading.h"

#include <QFile>

/// Values for tests of what is read.
namespace noticedesk::tests {

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int millisecond = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, millisecond), Qt::UTC);
}

/// An update as a reader gives it: no id yet, published.
inline Update readUpdate(const QDateTime &at, Status status, const QString &body, const QString &sourceKey,
                         Inferences inferred = {}, const QString &headline = {})
{
    Update update;
    update.status = status;
    update.headline = headline;
    update.body = body;
    update.postedAt = at;
    update.stage = Stage::Posted;
    update.inferred = inferred;
    update.sourceKey = sourceKey;
    return update;
}

/// One of our own samples; empty, which no reader accepts, if it is missing.
inline QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(NOTICEDESK_TEST_DATA "/intake/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Read on 2 January 2026, at noon.
inline ReadOptions someDay()
{
    ReadOptions options;
    options.now = utc(2026, 1, 2, 12);
    return options;
}

/// The posts in one of our own samples; none if it is refused.
inline QList<Post> postsIn(const QString &name, const ReadOptions &options = someDay())
{
    const auto reading = readPosts(sample(name), options);
    return reading ? reading->posts : QList<Post>();
}

} // namespace noticedesk::tests
