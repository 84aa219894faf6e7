#pragma once

#include <QString>

namespace noticedesk {

/// The name of a page whose document does not name it; marked as inferred. Not translated: it is found again by it.
inline const QString unnamedPage = QStringLiteral("Unnamed page");

} // namespace noticedesk
