#pragma once

#include <QByteArray>
#include <QString>

namespace noticedesk {

/// What a character reference of HTML stands for, as browsers read it: `&amp;`, `&#65;`, `&#x41;`. An unknown name
/// stands for itself; a number that is no character stands for U+FFFD.
[[nodiscard]] QString entityText(const QByteArray &entity);

} // namespace noticedesk
