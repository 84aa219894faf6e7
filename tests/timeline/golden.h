#pragma once

#include <QFile>

namespace noticedesk::tests {

/// What stands in tests/data/timeline under that name. With NOTICEDESK_WRITE_GOLDEN set, `now` is put there before: to
/// be looked at, and committed if it is right.
inline QByteArray golden(const QString &name, const QByteArray &now)
{
    QFile file(QStringLiteral(NOTICEDESK_TEST_DATA "/timeline/") + name);
    if (qEnvironmentVariableIsSet("NOTICEDESK_WRITE_GOLDEN")) {
        if (!file.open(QIODevice::WriteOnly) || file.write(now) != now.size())
            qFatal("%s could not be written", qPrintable(file.fileName()));
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace noticedesk::tests
