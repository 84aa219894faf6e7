#pragma once

#include <QList>
#include <QString>

namespace noticedesk {

/// Halves of surrogate pairs are no characters, and have no UTF-8: each is replaced.
[[nodiscard]] QString withWholeCharacters(QString text);

/// Bytes that a UTF-16 unit of whole characters takes in UTF-8; two for each half of a pair.
[[nodiscard]] int utf8Length(QChar unit);

/// Where each byte of the UTF-8 of `bounded`, and its end, stands in the Markdown as it was `given`.
[[nodiscard]] QList<qsizetype> placesOfBytes(const QString &bounded, const QString &given);

} // namespace noticedesk
