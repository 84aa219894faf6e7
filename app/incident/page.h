#pragma once

#include "app/incident/houserules.h"
#include "app/incident/ids.h"
#include "app/incident/inference.h"
#include "app/incident/noticestyle.h"
#include "app/incident/template.h"

#include <QByteArray>
#include <QString>

namespace noticedesk {

/// A brand with a status page of its own.
struct Page {
    PageId id;
    QString name;
    QString address; ///< where the page is on the web; may be empty
    QByteArray zone = "Etc/UTC"; ///< IANA name; stamps are printed in it
    QString language = QStringLiteral("en"); ///< BCP 47
    NoticeStyle style;
    HouseRules rules;
    QList<PageTemplate> templates; ///< otherwise than shipped; see `templatesOf`
    Inferences inferred; ///< Zone: guessed from abbreviations
    bool withdrawn = false; ///< nothing was ever told on it, and it was taken off the desk; kept, and can come back

    bool operator==(const Page &) const = default;
};

} // namespace noticedesk
