#include "app/store/sqlite/listcolumns.h"

#include "app/base/utctext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QDateTime readInstant(const Row &row, const QString &text)
{
    return text.isEmpty() ? QDateTime() : row.understood(instantFromText(text));
}

Impact readImpact(const Row &row, const QJsonObject &object)
{
    Impact impact;
    impact.component = row.idFrom<ComponentId>(object.value(u"component"_s).toString());
    impact.level = row.understood(componentStatusFromWord(object.value(u"level"_s).toString()));
    impact.span.begin = readInstant(row, object.value(u"begin"_s).toString());
    if (object.contains(u"end"_s))
        impact.span.end = readInstant(row, object.value(u"end"_s).toString());
    return impact;
}

} // namespace

QString componentsColumn(const QList<ComponentId> &components)
{
    QJsonArray array;
    for (const ComponentId component : components)
        array.append(component.text());
    return arrayColumn(array);
}

QList<ComponentId> readComponents(const Row &row, int column)
{
    QList<ComponentId> components;
    for (const QJsonValue component : row.array(column))
        components.append(row.idFrom<ComponentId>(component.toString()));
    return components;
}

QString dismissedColumn(const QList<QByteArray> &digests)
{
    QJsonArray array;
    for (const QByteArray &digest : digests)
        array.append(QString::fromLatin1(digest.toHex()));
    return arrayColumn(array);
}

QList<QByteArray> readDismissed(const Row &row, int column)
{
    QList<QByteArray> digests;
    for (const QJsonValue digest : row.array(column))
        digests.append(QByteArray::fromHex(digest.toString().toLatin1()));
    return digests;
}

QString impactsColumn(const QList<Impact> &impacts)
{
    QJsonArray array;
    for (const Impact &impact : impacts) {
        QJsonObject object{{u"component"_s, impact.component.text()},
                           {u"level"_s, componentStatusWord(impact.level)},
                           {u"begin"_s, instantColumn(impact.span.begin)}};
        if (impact.span.end)
            object.insert(u"end"_s, instantColumn(*impact.span.end));
        array.append(object);
    }
    return arrayColumn(array);
}

QList<Impact> readImpacts(const Row &row, int column)
{
    QList<Impact> impacts;
    for (const QJsonValue impact : row.array(column))
        impacts.append(readImpact(row, impact.toObject()));
    return impacts;
}

} // namespace noticedesk
