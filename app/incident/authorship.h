#pragma once

#include <QDateTime>
#include <QString>

namespace noticedesk {

/// Who did something, when (UTC), and what it was, in a few words for the history ("Imported from status page text").
struct Authorship {
    QString author;
    QDateTime at;
    QString act;

    bool operator==(const Authorship &) const = default;
};

} // namespace noticedesk
