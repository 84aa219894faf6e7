#include "app/store/sqlite/row.h"

#include "app/base/utctext.h"

#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Inference> inferenceFromWord(const QString &word)
{
    for (int bit = 1; bit <= int(Inference::Page); bit <<= 1)
        if (inferenceWords(Inference(bit)).contains(word))
            return Inference(bit);
    return std::nullopt;
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Row::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QDateTime Row::instant(int column) const
{
    const QString written = text(column);
    return written.isEmpty() ? QDateTime() : understood(instantFromText(written));
}

std::optional<QDateTime> Row::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

Inferences Row::inferences(int column) const
{
    Inferences inferences;
    const QString words = text(column);
    if (words.isEmpty())
        return inferences;
    for (const QString &word : words.split(u' '))
        inferences |= understood(inferenceFromWord(word));
    return inferences;
}

QJsonArray Row::array(int column) const
{
    const QByteArray json = bytes(column);
    if (json == "[]") // nearly all of them
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return understood(document.isArray() ? std::optional(document.array()) : std::nullopt);
}

std::optional<QJsonObject> Row::object(int column) const
{
    const QJsonDocument document = QJsonDocument::fromJson(text(column).toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isIdText(const QString &text)
{
    return text.size() == 36
        && std::none_of(text.begin(), text.end(), [](QChar character) { return character.isUpper(); });
}

QString arrayColumn(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString objectColumn(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString instantColumn(const QDateTime &instant)
{
    return utcText(instant);
}

std::optional<QString> instantColumn(const std::optional<QDateTime> &instant)
{
    return instant ? std::optional(instantColumn(*instant)) : std::nullopt;
}

QString inferenceColumn(Inferences inferences)
{
    return inferenceWords(inferences).join(u' ');
}

} // namespace noticedesk
