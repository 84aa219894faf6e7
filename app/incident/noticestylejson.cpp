#include "app/incident/noticestylejson.h"

#include "app/incident/words.h"

#include <QJsonArray>

#include <array>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Words<NoticeStyle::StatusLabels, 3> labelWords{{{
    {NoticeStyle::StatusLabels::Auto, QLatin1StringView("auto")},
    {NoticeStyle::StatusLabels::Always, QLatin1StringView("always")},
    {NoticeStyle::StatusLabels::Never, QLatin1StringView("never")},
}}};
constexpr Words<NoticeStyle::Order, 2> orderWords{{{
    {NoticeStyle::Order::NewestFirst, QLatin1StringView("newest_first")},
    {NoticeStyle::Order::OldestFirst, QLatin1StringView("oldest_first")},
}}};
constexpr Words<NoticeStyle::Separator, 2> separatorWords{{{
    {NoticeStyle::Separator::Dash, QLatin1StringView("dash")},
    {NoticeStyle::Separator::Colon, QLatin1StringView("colon")},
}}};

struct Switch {
    QLatin1StringView name;
    bool NoticeStyle::*member = nullptr;
};
constexpr std::array switches{
    Switch{"page_line"_L1, &NoticeStyle::pageLine},
    Switch{"affected_line"_L1, &NoticeStyle::affectedLine},
    Switch{"timeline"_L1, &NoticeStyle::timeline},
};

struct TextMember {
    QLatin1StringView name;
    QString NoticeStyle::*member = nullptr;
};
constexpr std::array texts{
    TextMember{"logo"_L1, &NoticeStyle::logo},
    TextMember{"footer"_L1, &NoticeStyle::footer},
};

struct ColoursMember {
    QLatin1StringView name;
    NoticeColours NoticeStyle::*member = nullptr;
};
constexpr std::array schemes{
    ColoursMember{"light"_L1, &NoticeStyle::light},
    ColoursMember{"dark"_L1, &NoticeStyle::dark},
};

struct ColourMember {
    QLatin1StringView name;
    Colour NoticeColours::*member = nullptr;
};
constexpr std::array colours{
    ColourMember{"ground"_L1, &NoticeColours::ground},
    ColourMember{"ink"_L1, &NoticeColours::ink},
    ColourMember{"link"_L1, &NoticeColours::link},
};

QJsonObject coloursJson(const NoticeColours &scheme)
{
    QJsonObject json;
    for (const auto &[name, member] : colours)
        json.insert(name, colourText(scheme.*member));
    return json;
}

bool readColours(const QJsonValue &value, NoticeColours &scheme)
{
    if (value.isUndefined())
        return true;
    bool isReadable = value.isObject();
    for (const auto &[name, member] : colours) {
        const auto colour = colourFromText(value[name].toString());
        isReadable = isReadable && colour;
        scheme.*member = colour.value_or(Colour());
    }
    return isReadable;
}

template <typename Enum, size_t Count>
bool readWord(const QJsonValue &value, const Words<Enum, Count> &words, Enum &member)
{
    const auto word = words.valueOf(value.toString());
    if (word)
        member = *word;
    return word || value.isUndefined();
}

bool readZones(const QJsonValue &value, QList<QByteArray> &zones)
{
    bool isReadable = value.isArray() || value.isUndefined();
    const QJsonArray array = value.toArray();
    for (const QJsonValue zone : array) {
        isReadable = isReadable && zone.isString();
        zones.append(zone.toString().toUtf8());
    }
    return isReadable;
}

QJsonArray zonesJson(const QList<QByteArray> &zones)
{
    QJsonArray array;
    for (const QByteArray &zone : zones)
        array.append(QString::fromUtf8(zone));
    return array;
}

} // namespace

QJsonObject noticeStyleJson(const NoticeStyle &style)
{
    const NoticeStyle usual;
    QJsonObject json;
    if (style.statusLabels != usual.statusLabels)
        json.insert("status_labels"_L1, labelWords.wordFor(style.statusLabels));
    if (style.order != usual.order)
        json.insert("update_order"_L1, orderWords.wordFor(style.order));
    if (style.separator != usual.separator)
        json.insert("separator"_L1, separatorWords.wordFor(style.separator));
    if (!style.otherZones.isEmpty())
        json.insert("other_zones"_L1, zonesJson(style.otherZones));
    for (const auto &[name, member] : switches)
        if (style.*member != usual.*member)
            json.insert(name, style.*member);
    for (const auto &[name, member] : texts)
        if (style.*member != usual.*member)
            json.insert(name, style.*member);
    for (const auto &[name, member] : schemes)
        if (style.*member != usual.*member)
            json.insert(name, coloursJson(style.*member));
    return json;
}

std::optional<NoticeStyle> noticeStyleFromJson(const QJsonObject &json)
{
    NoticeStyle style;
    bool isReadable = readWord(json["status_labels"_L1], labelWords, style.statusLabels)
        && readWord(json["update_order"_L1], orderWords, style.order)
        && readWord(json["separator"_L1], separatorWords, style.separator)
        && readZones(json["other_zones"_L1], style.otherZones);
    for (const auto &[name, member] : switches) {
        const QJsonValue value = json[name];
        isReadable = isReadable && (value.isBool() || value.isUndefined());
        style.*member = value.toBool(style.*member);
    }
    for (const auto &[name, member] : texts) {
        const QJsonValue value = json[name];
        isReadable = isReadable && (value.isString() || value.isUndefined());
        style.*member = value.toString();
    }
    for (const auto &[name, member] : schemes)
        isReadable = isReadable && readColours(json[name], style.*member);
    return isReadable ? std::optional(style) : std::nullopt;
}

} // namespace noticedesk
