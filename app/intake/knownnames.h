#pragma once

#include "app/intake/post.h"

#include <functional>

namespace noticedesk {

/// Whether the page has a component of this name, in no group.
using KnowsName = std::function<bool(const QString &name)>;

/// The components of a list in which the last "and" may have parted one name that contains the word, or parted it at
/// the wrong one of several: put together again as the page knows them. What it does not know stays as it was read.
[[nodiscard]] QList<PostComponent> withKnownNames(const QList<PostComponent> &read, const KnowsName &knows);

} // namespace noticedesk
