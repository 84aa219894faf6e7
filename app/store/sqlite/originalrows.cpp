#include "app/store/sqlite/database.h"
#include "app/store/sqlite/hardening.h"
#include "app/store/sqlite/incidentrows.h"

#include <QtEndian>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The size stands in front and is believed only if it can be true: a damaged one would ask for gigabytes.
std::optional<QByteArray> uncompressed(const QByteArray &compressed)
{
    if (compressed.size() < qsizetype(sizeof(quint32)))
        return std::nullopt;
    const quint32 size = qFromBigEndian<quint32>(compressed.constData());
    if (size > quint32(longestValue))
        return std::nullopt;
    const QByteArray document = qUncompress(compressed);
    return document.size() == qsizetype(size) ? std::optional(document) : std::nullopt;
}

} // namespace

Result<QList<Original>> storedOriginals(const Database &database, qint64 incident)
{
    return database.list(
        uR"(SELECT i.id, o.format, o.document FROM original AS o JOIN incident AS i ON i.key = o.incident
            WHERE o.incident = ? ORDER BY o.key)"_s,
        {incident}, [](const Row &row) {
            return Original{row.id<IncidentId>(0), row.text(1), row.understood(uncompressed(row.bytes(2)))};
        });
}

std::future<QList<QByteArray>> compressedDocuments(const QList<Original> &originals)
{
    constexpr qsizetype many = 64;
    constexpr int fastest = 1;
    const auto beside = std::launch::async | std::launch::deferred;
    return std::async(originals.size() < many ? std::launch::deferred : beside, [&originals] {
        QList<QByteArray> compressed;
        compressed.reserve(originals.size());
        for (const Original &original : originals)
            compressed.append(qCompress(original.document, fastest));
        return compressed;
    });
}

Result<> addOriginal(const Database &database, qint64 incident, const Original &original, const QByteArray &compressed)
{
    return database.run(uR"(INSERT INTO original (incident, format, document) SELECT ?, ?, ? WHERE NOT EXISTS
            (SELECT 1 FROM original WHERE incident = ? AND format = ? AND document = ?))"_s,
                        {incident, original.format, compressed, incident, original.format, compressed});
}

} // namespace noticedesk
