#include "app/base/utctext.h"

#include <QStringView>

#include <chrono>

namespace noticedesk {

namespace {

using std::chrono::milliseconds;
using Instant = std::chrono::sys_time<milliseconds>;

constexpr QStringView shape = u"0000-00-00T00:00:00.000Z";

bool hasShape(QStringView text)
{
    if (text.size() != shape.size())
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool isDigit = text.at(i) >= u'0' && text.at(i) <= u'9';
        if (shape.at(i) == u'0' ? !isDigit : text.at(i) != shape.at(i))
            return false;
    }
    return true;
}

int digits(QStringView text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (const QChar digit : text.sliced(at, count))
        number = number * 10 + (digit.unicode() - u'0');
    return number;
}

void setDigits(QChar *end, int number, int count)
{
    for (; count > 0; --count, number /= 10)
        *--end = QChar(u'0' + number % 10);
}

/// What nearly every instant that is read looks like: thousands of them come with one import.
std::optional<Instant> instantInShape(QStringView text)
{
    using namespace std::chrono;
    if (!hasShape(text))
        return std::nullopt;
    const year_month_day date(year(digits(text, 0, 4)), month(unsigned(digits(text, 5, 2))),
                              day(unsigned(digits(text, 8, 2))));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (!date.ok() || date.year() < year(1) || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(digits(text, 20, 3));
}

QString textInShape(const std::chrono::year_month_day &date, const std::chrono::hh_mm_ss<milliseconds> &time)
{
    QString text = shape.toString();
    QChar *begin = text.data();
    setDigits(begin + 4, int(date.year()), 4);
    setDigits(begin + 7, int(unsigned(date.month())), 2);
    setDigits(begin + 10, int(unsigned(date.day())), 2);
    setDigits(begin + 13, int(time.hours().count()), 2);
    setDigits(begin + 16, int(time.minutes().count()), 2);
    setDigits(begin + 19, int(time.seconds().count()), 2);
    setDigits(begin + 23, int(time.subseconds().count()), 3);
    return text;
}

} // namespace

QString utcText(const QDateTime &instant)
{
    using namespace std::chrono;
    if (!instant.isValid())
        return {};
    const Instant at{milliseconds(instant.toMSecsSinceEpoch())};
    const auto midnight = floor<days>(at);
    const year_month_day date(midnight);
    if (date.year() < year(1) || date.year() > year(9999))
        return instant.toUTC().toString(Qt::ISODateWithMs);
    return textInShape(date, hh_mm_ss(at - midnight));
}

QString utcSecondsText(const QDateTime &instant)
{
    const QString text = utcText(instant);
    if (text.size() != shape.size())
        return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ");
    constexpr qsizetype toTheSecond = 19;
    return text.first(toTheSecond) + u'Z';
}

std::optional<QDateTime> instantFromText(const QString &text)
{
    if (const auto instant = instantInShape(text))
        return QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC);
    const QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return read.toUTC();
}

} // namespace noticedesk
