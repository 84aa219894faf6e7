#pragma once

#include "app/incident/component.h"
#include "app/incident/page.h"
#include "app/timeline/picture.h"

#include <optional>

namespace noticedesk {

/// The picture that goes with a notice: `readersPicture` by the clocks of the page. None where the page's style asks
/// for none, and where nothing is publishable.
[[nodiscard]] std::optional<Picture> noticePicture(const Incident &incident, const Page &page,
                                                   const QList<Component> &components, qreal width);

} // namespace noticedesk
