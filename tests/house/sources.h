#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace noticedesk::house {

/// A file of ours; `path` is from the project's root: "app/base/result.h".
struct SourceFile {
    QString path;
    QString text;
};

/// Every C++ file under these folders of the project, by path.
[[nodiscard]] QList<SourceFile> sourcesUnder(const QStringList &folders);

} // namespace noticedesk::house
