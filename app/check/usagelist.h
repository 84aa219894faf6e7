#pragma once

#include "app/check/phrases.h"
#include "app/incident/houserules.h"

#include <QHash>
#include <QList>
#include <QString>

namespace noticedesk {

/// The words a house does not use, with what it says instead: those that ship, and the page's own before them.
struct UsageList {
    Phrases phrases;
    QHash<QString, QString> instead;

    /// Empty: a page may say that it uses a shipped word all the same.
    [[nodiscard]] QString insteadOf(const ReadText &text, qsizetype word, qsizetype count) const;
};

[[nodiscard]] UsageList usageList(const QList<Usage> &ofThePage);

} // namespace noticedesk
