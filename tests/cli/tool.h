#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The real noticedesk-cli, on a store of its own that is gone afterwards.
namespace noticedesk::tests {

struct Ran {
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    bool operator==(const Ran &) const = default;
};

class Tool {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString storeFile() const { return path(QStringLiteral("desk.noticedesk")); }

    /// Puts `bytes` into a file beside the store and answers its name.
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// Runs the tool with these arguments and nothing else.
    static Ran runBare(const QStringList &arguments, const QByteArray &input = {}, const QProcessEnvironment &in = {})
    {
        QProcess process;
        process.setProcessEnvironment(in.isEmpty() ? QProcessEnvironment::systemEnvironment() : in);
        process.start(QStringLiteral(NOTICEDESK_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Runs the tool on the store.
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runBare(QStringList{QStringLiteral("--store"), storeFile()} + arguments, input);
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return "cannot be read: " + file.toUtf8();
    return opened.readAll();
}

} // namespace noticedesk::tests
