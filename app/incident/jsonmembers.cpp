#include "app/incident/jsonmembers.h"

#include "app/base/utctext.h"

#include <cmath>
#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

QJsonValue instantJson(const std::optional<QDateTime> &at)
{
    return at && at->isValid() ? QJsonValue(utcText(*at)) : QJsonValue();
}

void JsonFault::note(const QString &place)
{
    if (m_place.isEmpty())
        m_place = place;
}

JsonMembers::JsonMembers(const QJsonValue &value, QString place, JsonFault &fault)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_fault(&fault)
{
    if (!value.isObject())
        m_fault->note(m_place);
}

bool JsonMembers::has(QLatin1StringView name) const
{
    return !isAbsent(m_object.value(name));
}

QString JsonMembers::text(QLatin1StringView name) const
{
    const QJsonValue found = m_object.value(name);
    if (!found.isString() && !isAbsent(found))
        fail(name);
    return found.toString();
}

QStringList JsonMembers::texts(QLatin1StringView name) const
{
    QStringList texts;
    const QJsonArray array = list(name);
    for (const QJsonValue text : array) {
        if (!text.isString())
            fail(name);
        texts.append(text.toString());
    }
    return texts;
}

QByteArray JsonMembers::base64(QLatin1StringView name) const
{
    const auto decoded = QByteArray::fromBase64Encoding(text(name).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fail(name);
    return *decoded;
}

int JsonMembers::number(QLatin1StringView name) const
{
    const QJsonValue found = m_object.value(name);
    const double number = found.toDouble();
    const bool isWhole = std::trunc(number) == number && std::abs(number) <= std::numeric_limits<int>::max();
    if (!isAbsent(found) && !(found.isDouble() && isWhole))
        fail(name);
    return isWhole ? int(number) : 0;
}

bool JsonMembers::flag(QLatin1StringView name) const
{
    const QJsonValue found = m_object.value(name);
    if (!found.isBool() && !isAbsent(found))
        fail(name);
    return found.toBool();
}

std::optional<QDateTime> JsonMembers::instant(QLatin1StringView name) const
{
    if (!has(name))
        return std::nullopt;
    auto instant = instantFromText(text(name));
    if (!instant)
        fail(name);
    return instant;
}

Inferences JsonMembers::inferences(QLatin1StringView name) const
{
    return inferencesFromWords(texts(name));
}

QJsonArray JsonMembers::list(QLatin1StringView name) const
{
    const QJsonValue found = m_object.value(name);
    if (!found.isArray() && !isAbsent(found))
        fail(name);
    return found.toArray();
}

JsonMembers JsonMembers::object(QLatin1StringView name) const
{
    return JsonMembers(m_object.value(name), placeOf(name), *m_fault);
}

void JsonMembers::fail(QLatin1StringView name) const
{
    m_fault->note(placeOf(name));
}

QString JsonMembers::placeOf(QLatin1StringView name) const
{
    return m_place.isEmpty() ? QString(name) : m_place + u'.' + name;
}

QString JsonMembers::placeOf(QLatin1StringView name, qsizetype number) const
{
    return u"%1[%2]"_s.arg(placeOf(name)).arg(number);
}

} // namespace noticedesk
