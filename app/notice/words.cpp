#include "app/notice/words.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

QString headingOf(const NoticeUpdate &update)
{
    if (update.statusLabel.isEmpty() || update.headline.isEmpty())
        return update.statusLabel + update.headline;
    return u"%1 – %2"_s.arg(update.statusLabel, update.headline);
}

QString labelLine(const Section &section, NoticeStyle::Separator separator)
{
    switch (separator) {
    case NoticeStyle::Separator::Dash: return section.label + u" -"_s;
    case NoticeStyle::Separator::Colon: return section.label + u':';
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
