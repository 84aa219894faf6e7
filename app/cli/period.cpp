#include "app/cli/period.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

} // namespace

void describePeriod(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"from"_s, PeriodWords::tr("The first day, in UTC: 2024-06-01."), PeriodWords::tr("DAY")},
        {u"to"_s, PeriodWords::tr("The last day, in UTC."), PeriodWords::tr("DAY")},
    });
}

tl::expected<std::optional<Period>, Refusal> periodOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"from"_s) && !parser.isSet(u"to"_s))
        return std::nullopt;
    const Period period{QDate::fromString(parser.value(u"from"_s), Qt::ISODate),
                        QDate::fromString(parser.value(u"to"_s), Qt::ISODate)};
    if (!period.from.isValid() || !period.to.isValid())
        return wrongUsage(PeriodWords::tr("--from and --to both take a day, such as 2024-06-01."));
    if (period.to < period.from)
        return wrongUsage(PeriodWords::tr("The day of --to is before that of --from."));
    return period;
}

} // namespace noticedesk
