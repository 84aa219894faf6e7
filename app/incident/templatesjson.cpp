#include "app/incident/templatesjson.h"

#include "app/incident/templaterules.h"

#include <QJsonObject>

#include <array>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QLatin1StringView name;
    QString Template::*member = nullptr;
};
constexpr std::array texts{
    Text{"name"_L1, &Template::name},
    Text{"title"_L1, &Template::title},
    Text{"headline"_L1, &Template::headline},
    Text{"body"_L1, &Template::body},
};

QJsonObject patternJson(const Template &pattern)
{
    QJsonObject json{{u"kind"_s, kindWord(pattern.kind)}, {u"status"_s, statusWord(pattern.status)}};
    for (const auto &[name, member] : texts)
        if (!(pattern.*member).isEmpty())
            json.insert(name, pattern.*member);
    if (pattern.security)
        json.insert(u"security"_s, true);
    return json;
}

QJsonObject templateJson(const PageTemplate &own)
{
    const Template *shipped = shippedTemplate(own.shipped);
    QJsonObject json = shipped != nullptr && *shipped == own.pattern ? QJsonObject() : patternJson(own.pattern);
    if (!own.shipped.isEmpty())
        json.insert(u"shipped"_s, own.shipped);
    if (own.putAway)
        json.insert(u"put_away"_s, true);
    return json;
}

bool readText(const QJsonValue &value, QString &text)
{
    text = value.toString();
    return value.isString() || value.isUndefined();
}

bool readFlag(const QJsonValue &value, bool &flag)
{
    flag = value.toBool();
    return value.isBool() || value.isUndefined();
}

std::optional<Template> readPattern(const QJsonObject &json)
{
    Template pattern;
    const auto kind = kindFromWord(json.value("kind"_L1).toString());
    const auto status = statusFromWord(json.value("status"_L1).toString());
    bool isReadable = kind && status && statusesOf(*kind).contains(*status);
    for (const auto &[name, member] : texts)
        isReadable = readText(json.value(name), pattern.*member) && isReadable;
    isReadable = readFlag(json.value("security"_L1), pattern.security) && isReadable;
    pattern.kind = kind.value_or(pattern.kind);
    pattern.status = status.value_or(pattern.status);
    return isReadable ? std::optional(pattern) : std::nullopt;
}

std::optional<PageTemplate> readTemplate(const QJsonObject &json)
{
    PageTemplate own;
    if (!readText(json.value("shipped"_L1), own.shipped) || !readFlag(json.value("put_away"_L1), own.putAway))
        return std::nullopt;
    const Template *shipped = json.contains("kind"_L1) ? nullptr : shippedTemplate(own.shipped);
    const auto pattern = shipped != nullptr ? std::optional(*shipped) : readPattern(json);
    own.pattern = pattern.value_or(Template());
    return pattern ? std::optional(own) : std::nullopt;
}

} // namespace

QJsonArray templatesJson(const QList<PageTemplate> &templates)
{
    QJsonArray json;
    for (const PageTemplate &own : templates)
        json.append(templateJson(own));
    return json;
}

std::optional<QList<PageTemplate>> templatesFromJson(const QJsonArray &json)
{
    QList<PageTemplate> templates;
    for (const QJsonValue each : json) {
        const auto own = readTemplate(each.toObject());
        if (!own)
            return std::nullopt;
        templates.append(*own);
    }
    return templates;
}

} // namespace noticedesk
