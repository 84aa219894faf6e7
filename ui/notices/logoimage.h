#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace noticedesk {

/// The logo of a style (a data URI) as large as fits into `most` pixels of the window, never larger than it is; `ratio`
/// dots of the screen in each. Null where it is none, or would need anything from outside.
[[nodiscard]] QImage logoImage(const QString &logo, const QSize &most, qreal ratio);

} // namespace noticedesk
