#pragma once

namespace noticedesk {

/// What fills the window.
enum class WorkView { Desk, Timeline, Overview };

} // namespace noticedesk
