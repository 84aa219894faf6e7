#pragma once

#include "app/check/finding.h"
#include "ui/widgets/tone.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// A remark about words of a text: `length` UTF-16 units from `from` on. Its sentence is for who points at them.
struct TextMark {
    int from = 0;
    int length = 0;
    Tone tone = Tone::Neutral;
    QString sentence;
    QList<Fix> fixes; ///< for the menu on the words

    bool operator==(const TextMark &) const = default;
};

} // namespace noticedesk
