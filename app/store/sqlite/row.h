#pragma once

#include "app/base/id.h"
#include "app/incident/inference.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace noticedesk {

/// Whether it is written as ids are: in lower case, without braces.
[[nodiscard]] bool isIdText(const QString &text);

/// The row a statement stands at. What cannot be understood reads as an initial value and marks the row unreadable.
class Row final {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) { }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QDateTime instant(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalInstant(int column) const;
    [[nodiscard]] Inferences inferences(int column) const;
    [[nodiscard]] QJsonArray array(int column) const;
    /// Nothing if the column holds none; whether that makes the row unreadable, the caller decides.
    [[nodiscard]] std::optional<QJsonObject> object(int column) const;

    template <typename Kind> [[nodiscard]] Kind id(int column) const { return idFrom<Kind>(text(column)); }
    template <typename Kind> [[nodiscard]] Kind idFrom(const QString &text) const
    {
        return understood(isIdText(text) ? Kind::fromText(text) : std::nullopt);
    }
    /// The value that `read` takes the column's word for.
    template <typename Enum> [[nodiscard]] Enum word(int column, std::optional<Enum> (*read)(QStringView)) const
    {
        return understood(read(text(column)));
    }
    template <typename Read> [[nodiscard]] Read understood(const std::optional<Read> &value) const
    {
        if (!value)
            m_isReadable = false;
        return value.value_or(Read());
    }

    [[nodiscard]] bool isReadable() const { return m_isReadable; }

private:
    sqlite3_stmt *m_statement;
    mutable bool m_isReadable = true;
};

/// An instant as a column: empty for none that is valid.
[[nodiscard]] QString instantColumn(const QDateTime &instant);
/// The same; absent for none.
[[nodiscard]] std::optional<QString> instantColumn(const std::optional<QDateTime> &instant);
[[nodiscard]] QString inferenceColumn(Inferences inferences);
[[nodiscard]] QString arrayColumn(const QJsonArray &array);
[[nodiscard]] QString objectColumn(const QJsonObject &object);

} // namespace noticedesk
