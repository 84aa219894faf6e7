#pragma once

#include "app/base/id.h"
#include "app/incident/inference.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <optional>

class QSqlQuery;

namespace noticedesk {

/// The row a statement stands at. What cannot be understood reads as an initial value and marks the row unreadable.
class Row final {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalInstant(int column) const;
    [[nodiscard]] Inferences inferences(int column) const;
    [[nodiscard]] QJsonArray array(int column) const;

    template <typename Kind> [[nodiscard]] Kind id(int column) const { return idFrom<Kind>(text(column)); }
    template <typename Kind> [[nodiscard]] Kind idFrom(const QString &text) const
    {
        const Kind id(QUuid::fromString(text));
        return understood(id.text() == text ? std::optional(id) : std::nullopt);
    }
    /// The value that `read` takes the column's word for.
    template <typename Enum> [[nodiscard]] Enum word(int column, std::optional<Enum> (*read)(QStringView)) const
    {
        return understood(read(text(column)));
    }
    template <typename Value> [[nodiscard]] Value understood(const std::optional<Value> &value) const
    {
        if (!value)
            m_isReadable = false;
        return value.value_or(Value());
    }

    [[nodiscard]] bool isReadable() const { return m_isReadable; }

private:
    const QSqlQuery &m_query;
    mutable bool m_isReadable = true;
};

/// An instant as a column: empty for none that is valid, never null.
[[nodiscard]] QString instantColumn(const QDateTime &instant);
[[nodiscard]] QString inferenceColumn(Inferences inferences);
/// A text as a column: empty, never null.
[[nodiscard]] QString textColumn(const QString &text);

} // namespace noticedesk
