#pragma once

#include "app/check/readtext.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace noticedesk {

/// An acronym where it stands first in a text.
struct Acronym {
    QString letters; ///< without the `s` of a plural
    TextRange range;
    bool explained = false; ///< written out beside it: "non-delivery report (NDR)", "NDR (non-delivery report)"
};

/// Each acronym of the text once, in order; those that everybody knows are left out.
[[nodiscard]] QList<Acronym> acronymsOf(const ReadText &text);

/// Their letters: whoever has read the text has met them.
[[nodiscard]] QSet<QString> acronymsIn(const ReadText &text);

} // namespace noticedesk
