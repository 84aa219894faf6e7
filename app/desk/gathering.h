#pragma once

#include "app/base/result.h"
#include "app/intake/reading.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace noticedesk {

/// Where posts are to be read from: a pasted text, files, or both.
struct Sources {
    QString text; ///< blank: none
    QStringList files;

    bool operator==(const Sources &) const = default;
};

/// Told how many files have been read; answers whether to go on.
using GoOn = std::function<bool(int filesRead)>;

/// The whole file. Unreadable, with the reason, where there is none, it is a folder, or it is too large.
[[nodiscard]] Result<QByteArray> readDocument(const QString &file);

/// Reads the text and then every file into one reading. What cannot be read is named with its file and does not
/// keep the rest from being read. The format is Detect where the sources are of several. Cancelled if told to stop.
[[nodiscard]] Result<Reading> gather(const Sources &sources, const ReadOptions &options, const GoOn &goOn);

} // namespace noticedesk
