#pragma once

#include "app/incident/inference.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk {

/// An absent instant is null.
[[nodiscard]] QJsonValue instantJson(const std::optional<QDateTime> &at);

/// The first place in a document that is not what it must be.
class JsonFault final {
public:
    void note(const QString &place);
    /// Empty: all is as it must be.
    [[nodiscard]] const QString &place() const { return m_place; }

private:
    QString m_place;
};

/// Reads the members of one object; what is of another kind than it must be is noted with its place. Members that are
/// not known are passed over; null and missing are the same.
class JsonMembers final {
public:
    /// `fault` must outlive it. `place`: how the object is called in a fault.
    JsonMembers(const QJsonValue &value, QString place, JsonFault &fault);

    [[nodiscard]] bool has(QLatin1StringView name) const;
    /// Empty if it is missing.
    [[nodiscard]] QString text(QLatin1StringView name) const;
    [[nodiscard]] QStringList texts(QLatin1StringView name) const;
    [[nodiscard]] QByteArray base64(QLatin1StringView name) const;
    [[nodiscard]] int number(QLatin1StringView name) const;
    [[nodiscard]] bool flag(QLatin1StringView name) const;
    [[nodiscard]] std::optional<QDateTime> instant(QLatin1StringView name) const;
    [[nodiscard]] Inferences inferences(QLatin1StringView name) const;
    [[nodiscard]] QJsonArray list(QLatin1StringView name) const;
    /// Required.
    [[nodiscard]] JsonMembers object(QLatin1StringView name) const;

    /// By the words of `fromWord`; required.
    template <typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView name, std::optional<Enum> (*fromWord)(QStringView)) const
    {
        return required(name, fromWord(text(name)));
    }
    /// Required.
    template <typename Id> [[nodiscard]] Id id(QLatin1StringView name) const
    {
        return required(name, Id::fromText(text(name)));
    }
    /// What was made of a member; none: it could not be read.
    template <typename Value> [[nodiscard]] Value required(QLatin1StringView name, std::optional<Value> value) const
    {
        if (!value)
            fail(name);
        return value ? std::move(*value) : Value();
    }
    /// What `read` makes of each object of a list.
    template <typename Value>
    [[nodiscard]] QList<Value> each(QLatin1StringView name, Value (*read)(const JsonMembers &)) const
    {
        QList<Value> values;
        const QJsonArray array = list(name);
        for (const QJsonValue value : array)
            values.append(read(JsonMembers(value, placeOf(name, values.size()), *m_fault)));
        return values;
    }
    void fail(QLatin1StringView name) const;

private:
    [[nodiscard]] QString placeOf(QLatin1StringView name) const;
    [[nodiscard]] QString placeOf(QLatin1StringView name, qsizetype number) const;

    QJsonObject m_object;
    QString m_place;
    JsonFault *m_fault;
};

} // namespace noticedesk
