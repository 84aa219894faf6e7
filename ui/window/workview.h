#pragma once

namespace noticedesk {

/// What fills the window.
enum class WorkView { Desk, Timeline };

} // namespace noticedesk
