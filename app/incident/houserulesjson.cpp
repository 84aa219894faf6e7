#include "app/incident/houserulesjson.h"

#include <QJsonArray>

#include <array>
#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct TextList {
    QLatin1StringView name;
    QStringList HouseRules::*member = nullptr;
};
constexpr std::array textLists{
    TextList{"section_labels"_L1, &HouseRules::sectionLabels},
    TextList{"words"_L1, &HouseRules::words},
    TextList{"acronyms"_L1, &HouseRules::acronyms},
    TextList{"internal_domains"_L1, &HouseRules::internalDomains},
    TextList{"ticket_keys"_L1, &HouseRules::ticketKeys},
    TextList{"public_contacts"_L1, &HouseRules::publicContacts},
};

using Minutes = std::chrono::minutes;

struct Length {
    QLatin1StringView name;
    Minutes &(*of)(HouseRules &rules) = nullptr;
};
constexpr std::array lengths{
    Length{"first_notice"_L1, [](HouseRules &rules) -> Minutes & { return rules.firstNotice; }},
    Length{"critical_cadence"_L1, [](HouseRules &rules) -> Minutes & { return rules.cadence.critical; }},
    Length{"major_cadence"_L1, [](HouseRules &rules) -> Minutes & { return rules.cadence.major; }},
    Length{"minor_cadence"_L1, [](HouseRules &rules) -> Minutes & { return rules.cadence.minor; }},
    Length{"long_incident"_L1, [](HouseRules &rules) -> Minutes & { return rules.longIncident; }},
    Length{"lead_time"_L1, [](HouseRules &rules) -> Minutes & { return rules.leadTime; }},
};

struct Limit {
    QLatin1StringView name;
    int HouseRules::*member = nullptr;
};
constexpr std::array limits{
    Limit{"most_title_characters"_L1, &HouseRules::mostTitleCharacters},
    Limit{"most_body_characters"_L1, &HouseRules::mostBodyCharacters},
};

QJsonObject gradesJson(const HouseRules &rules)
{
    QJsonObject grades;
    for (auto grade = rules.grades.begin(); grade != rules.grades.end(); ++grade)
        grades.insert(grade.key(), gradeWord(grade.value()));
    return grades;
}

QJsonArray usageJson(const HouseRules &rules)
{
    QJsonArray usage;
    for (const Usage &each : rules.usage)
        usage.append(QJsonObject{{u"word"_s, each.word}, {u"instead"_s, each.instead}});
    return usage;
}

bool readGrades(const QJsonValue &value, HouseRules &rules)
{
    const QJsonObject grades = value.toObject();
    for (auto member = grades.begin(); member != grades.end(); ++member) {
        const auto grade = gradeFromWord(member.value().toString());
        if (!grade)
            return false;
        rules.grades.insert(member.key(), *grade);
    }
    return value.isObject() || value.isUndefined();
}

bool readUsage(const QJsonValue &value, HouseRules &rules)
{
    const QJsonArray usage = value.toArray();
    for (const QJsonValue each : usage) {
        if (!each["word"_L1].isString() || !each["instead"_L1].isString())
            return false;
        rules.usage.append({each["word"_L1].toString(), each["instead"_L1].toString()});
    }
    return value.isArray() || value.isUndefined();
}

bool readTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isUndefined())
        return true;
    texts.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array) {
        if (!each.isString())
            return false;
        texts.append(each.toString());
    }
    return value.isArray();
}

/// Nothing if the value is there and is no number of an int.
std::optional<int> readNumber(const QJsonValue &value, int otherwise)
{
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble();
    const bool fits = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return value.isDouble() && fits ? std::optional(int(number)) : std::nullopt;
}

} // namespace

QJsonObject houseRulesJson(const HouseRules &rules)
{
    HouseRules mine = rules;
    HouseRules usual;
    QJsonObject json;
    if (!rules.grades.isEmpty())
        json.insert(u"grades"_s, gradesJson(rules));
    if (!rules.usage.isEmpty())
        json.insert(u"usage"_s, usageJson(rules));
    for (const auto &[name, member] : textLists)
        if (rules.*member != usual.*member)
            json.insert(name, QJsonArray::fromStringList(rules.*member));
    for (const auto &[name, of] : lengths)
        if (of(mine) != of(usual))
            json.insert(name, int(of(mine).count()));
    for (const auto &[name, member] : limits)
        if (rules.*member != usual.*member)
            json.insert(name, rules.*member);
    return json;
}

std::optional<HouseRules> houseRulesFromJson(const QJsonObject &json)
{
    HouseRules rules;
    bool isReadable = readGrades(json.value("grades"_L1), rules) && readUsage(json.value("usage"_L1), rules);
    for (const auto &[name, member] : textLists)
        isReadable = isReadable && readTexts(json.value(name), rules.*member);
    for (const auto &[name, of] : lengths) {
        const auto minutes = readNumber(json.value(name), int(of(rules).count()));
        isReadable = isReadable && minutes;
        of(rules) = Minutes(minutes.value_or(0));
    }
    for (const auto &[name, member] : limits) {
        const auto number = readNumber(json.value(name), rules.*member);
        isReadable = isReadable && number;
        rules.*member = number.value_or(0);
    }
    return isReadable ? std::optional(rules) : std::nullopt;
}

} // namespace noticedesk
