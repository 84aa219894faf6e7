#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace noticedesk {

/// A UUID of version 7 (RFC 9562): 48 bits of UTC milliseconds, then 74 bits of `entropy`, of which the first
/// ten bytes are used. Sorting by text sorts by time.
[[nodiscard]] QUuid uuidV7(const QDateTime &at, const QByteArray &entropy);

/// Ten bytes nobody can foresee, from the system's random source.
[[nodiscard]] QByteArray randomEntropy();

/// Ten bytes that follow from `key` alone (SHA-256), so that the same post read on two machines gets the same id.
[[nodiscard]] QByteArray entropyFrom(const QByteArray &key);

/// An identifier of one kind of thing; ids of different kinds do not mix.
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) { }

    /// A new identifier of its own.
    [[nodiscard]] static Id make(const QDateTime &at) { return Id(uuidV7(at, randomEntropy())); }
    /// The identifier that belongs to `key` and `at`, the same every time.
    [[nodiscard]] static Id from(const QDateTime &at, const QByteArray &key)
    {
        return Id(uuidV7(at, entropyFrom(key)));
    }
    /// Nothing if `text` is not a whole UUID.
    [[nodiscard]] static std::optional<Id> fromText(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// 36 lower-case characters, without braces.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace noticedesk
