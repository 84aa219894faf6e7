#pragma once

#include "app/timeline/picture.h"

namespace noticedesk {

/// The timeline as it may be handed out with a notice: what is publishable, as of the last update that is, and neither
/// silences nor promises, which measure us and tell readers nothing. Depends on no clock: the picture changes only when
/// the incident does. None if nothing is publishable.
[[nodiscard]] std::optional<Picture> readersPicture(const Incident &incident, const QList<Component> &components,
                                                    PictureOptions options);

} // namespace noticedesk
