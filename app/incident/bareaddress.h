#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// The pieces with the http and https addresses in their texts made links. Text in links stays as it is. Ours, because
/// md4c 0.4.8 loses its place where such an address stands beside emphasis.
[[nodiscard]] QList<Inline> withBareAddressesLinked(const QList<Inline> &inlines);

} // namespace noticedesk
