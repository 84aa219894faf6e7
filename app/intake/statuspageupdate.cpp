#include "app/intake/statuspageupdate.h"

#include "app/base/utctext.h"
#include "app/intake/bodyhtml.h"
#include "app/intake/statusinference.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What the page shows comes before when it was typed.
std::optional<ApiTime> displayTime(const QJsonObject &object, const QByteArray &zone)
{
    for (const QLatin1StringView key : {"display_at"_L1, "created_at"_L1, "updated_at"_L1})
        if (const auto time = apiTime(object.value(key), zone))
            return time;
    return std::nullopt;
}

Result<StatusPageUpdate> readUpdate(const QJsonValue &value, const StatusPageContext &context)
{
    const QJsonObject object = value.toObject();
    const auto time = displayTime(object, context.zone);
    const QJsonValue body = object.value("body"_L1);
    if (!value.isObject())
        return failure(Error::Code::Unreadable, QCoreApplication::translate("Intake", "This is not an update."));
    if (!time)
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake", "This update has no time that can be read."));
    if (!body.isString() && !body.isNull() && !body.isUndefined())
        return failure(Error::Code::Unreadable,
                       QCoreApplication::translate("Intake", "The body of this update is not a text."));
    StatusPageUpdate read;
    const auto status = statusFromWord(object.value("status"_L1).toString());
    read.update.status = status.value_or(Status::Investigating);
    read.update.body = bodyFromHtml(body.toString());
    read.update.postedAt = time->at;
    read.update.stage = Stage::Posted;
    read.update.inferred = time->inferred;
    read.update.inferred.setFlag(Inference::Status, !status);
    read.update.sourceKey = apiId(object.value("id"_L1));
    read.affected = object.value("affected_components"_L1).toArray();
    return read;
}

/// Oldest first. Answers have the newest first, so of two of one instant the later one is the older.
void sortByTime(QList<StatusPageUpdate> &updates)
{
    const auto time = [](const StatusPageUpdate &update) { return update.update.postedAt; };
    if (!updates.isEmpty() && time(updates.first()) >= time(updates.last()))
        std::reverse(updates.begin(), updates.end());
    std::stable_sort(updates.begin(), updates.end(),
                     [&](const StatusPageUpdate &a, const StatusPageUpdate &b) { return time(a) < time(b); });
}

/// A word that nobody knows is replaced by what the text speaks of.
void inferStatuses(QList<StatusPageUpdate> &updates, Kind kind)
{
    for (qsizetype i = 0; i < updates.size(); ++i) {
        Update &update = updates[i].update;
        const Place place = i + 1 == updates.size() ? Place::Newest : Place::Older;
        if (update.inferred.testFlag(Inference::Status))
            update.status = statusSpokenOf(update.body, place, kind);
    }
}

/// The source's ids; where they are missing or repeated, time or ordinal makes them unique.
void makeKeysUnique(QList<StatusPageUpdate> &updates)
{
    QHash<QString, int> uses;
    for (StatusPageUpdate &each : updates) {
        QString &key = each.update.sourceKey;
        const bool own = !key.isEmpty();
        const QString lead = own ? key : utcText(each.update.postedAt);
        const int use = ++uses[lead];
        key = own && use == 1 ? lead : lead + u'#' + QString::number(use);
    }
}

} // namespace

std::optional<ApiTime> apiTime(const QJsonValue &value, const QByteArray &zone)
{
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > 40)
        return std::nullopt;
    if (const auto instant = instantFromText(text))
        return ApiTime{*instant, {}};
    const QDateTime local = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!local.isValid() || local.timeSpec() != Qt::LocalTime || !text.contains(u':'))
        return std::nullopt;
    if (zone.isEmpty())
        return ApiTime{QDateTime(local.date(), local.time(), Qt::UTC), Inference::Zone};
    return ApiTime{QDateTime(local.date(), local.time(), QTimeZone(zone)).toUTC(), {}};
}

QString apiId(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    // Beyond 2^53 a number read as JSON may not be the number that was written.
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= (qint64(1) << 53) ? QString::number(number) : QString();
}

QList<StatusPageUpdate> statusPageUpdates(const QJsonArray &updates, const StatusPageContext &context, Kind kind,
                                          const QString &path, QList<Unreadable> &unreadable)
{
    QList<StatusPageUpdate> read;
    read.reserve(updates.size());
    for (qsizetype i = 0; i < updates.size(); ++i) {
        auto update = readUpdate(updates.at(i), context);
        if (update)
            read.append(std::move(*update));
        else
            unreadable.append({{}, u"%1[%2]"_s.arg(path).arg(i), update.error().message});
    }
    sortByTime(read);
    inferStatuses(read, kind);
    makeKeysUnique(read);
    return read;
}

} // namespace noticedesk
