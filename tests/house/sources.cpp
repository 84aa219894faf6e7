#include "tests/house/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace noticedesk::house {

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file), qPrintable(opened.errorString()));
    return QString::fromUtf8(opened.readAll());
}

} // namespace

QList<SourceFile> sourcesUnder(const QStringList &folders)
{
    const QDir root(QStringLiteral(NOTICEDESK_ROOT));
    QList<SourceFile> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            sources.append({root.relativeFilePath(file), contentsOf(file)});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return sources;
}

} // namespace noticedesk::house
