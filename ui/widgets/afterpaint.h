#pragma once

#include <functional>

class QWidget;

namespace noticedesk {

/// Calls `then` once, as soon as `widget` has been painted; never if the widget goes before.
void afterPaintOf(QWidget &widget, std::function<void()> then);

} // namespace noticedesk
