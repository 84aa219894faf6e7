#pragma once

#include "app/base/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace noticedesk {

/// Which file stands under a path: whether it is still the one that was there when this was made. Whoever has a file
/// open goes on with it when it is renamed or deleted, and would write where nobody looks again.
class FilePlace final {
public:
    explicit FilePlace(QString path);

    /// FileGone where another file, or none, stands under the path.
    [[nodiscard]] Result<> check() const;

private:
    using Identity = std::pair<quint64, quint64>; ///< the device and the number of the file on it
    [[nodiscard]] static std::optional<Identity> identityOf(const QString &path);

    QString m_path;
    std::optional<Identity> m_identity;
};

} // namespace noticedesk
