#include "app/notice/indexextent.h"

#include "app/notice/fixedwords.h"
#include "app/notice/indexwords.h"

namespace noticedesk {

QString siteName(const IndexExtent &extent, const QString &page, const QString &language)
{
    const IndexWords &words = indexWords(language);
    return (extent.isChosen ? words.chosen : words.history).arg(page);
}

QString siteDays(const IndexExtent &extent, const QString &language)
{
    const IndexWords &words = indexWords(language);
    const auto day = [&fixed = fixedWords(language)](const QDate &date) {
        return fixed.locale.toString(date, fixed.date);
    };
    if (extent.since && extent.since == extent.until)
        return day(*extent.since);
    if (extent.since && extent.until)
        return words.days.arg(day(*extent.since), day(*extent.until));
    if (extent.since)
        return words.since.arg(day(*extent.since));
    return extent.until ? words.until.arg(day(*extent.until)) : QString();
}

QString siteTitle(const IndexExtent &extent, const QString &page, const QString &language)
{
    const QString name = siteName(extent, page, language);
    const QString days = siteDays(extent, language);
    return days.isEmpty() ? name : name + QStringLiteral(" · ") + days;
}

} // namespace noticedesk
