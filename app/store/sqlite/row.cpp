#include "app/store/sqlite/row.h"

#include "app/base/utctext.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

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
    return m_query.isNull(column);
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
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
    const QJsonDocument document = QJsonDocument::fromJson(text(column).toUtf8());
    return understood(document.isArray() ? std::optional(document.array()) : std::nullopt);
}

QString instantColumn(const QDateTime &instant)
{
    return instant.isValid() ? utcText(instant) : u""_s;
}

QString inferenceColumn(Inferences inferences)
{
    return inferences == Inferences() ? u""_s : inferenceWords(inferences).join(u' ');
}

QString textColumn(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace noticedesk
