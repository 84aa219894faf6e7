#pragma once

#include "app/base/result.h"

#include <QFile>
#include <QString>

namespace noticedesk {

/// Standard output, for data alone, and standard error, for words to a person. Both are UTF-8.
class Console {
public:
    Console();

    /// Writes bytes as they are.
    void write(const QByteArray &data);
    void print(const QString &line);
    /// A line on standard error, with the name of the program.
    void warn(const QString &sentence);
    /// Whether everything that was written has arrived. To be called once, at the end.
    [[nodiscard]] Result<> finish();

private:
    QFile m_out;
    QFile m_err;
};

/// The text with everything but its letters taken out that could move a terminal's cursor or end a line; what stands
/// in a title can then neither break a table nor speak to the terminal.
[[nodiscard]] QString oneLine(const QString &text);
/// The same, but lines stay lines.
[[nodiscard]] QString harmlessLines(const QString &text);

/// Standard input up to its end, or its first `most` bytes.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 most);

} // namespace noticedesk
