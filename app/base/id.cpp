#include "app/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace noticedesk {

namespace {
constexpr qsizetype entropyBytes = 10;
}

QUuid uuidV7(const QDateTime &at, const QByteArray &entropy)
{
    Q_ASSERT(entropy.size() >= entropyBytes);
    const auto milliseconds = static_cast<quint64>(std::max<qint64>(0, at.toMSecsSinceEpoch()));
    QByteArray bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((milliseconds >> shift) & 0xff));
    bytes.append(entropy.first(entropyBytes));
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QByteArray randomEntropy()
{
    QByteArray bytes;
    while (bytes.size() < entropyBytes)
        bytes.append(static_cast<char>(QRandomGenerator::system()->bounded(256)));
    return bytes;
}

QByteArray entropyFrom(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(entropyBytes);
}

} // namespace noticedesk
