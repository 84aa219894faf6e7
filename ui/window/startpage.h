#pragma once

namespace noticedesk {

class EmptyState;
struct Error;
struct WindowActions;

/// What stands in the window while it holds no incident: the ways to begin.
void offerFirstSteps(EmptyState &page, const WindowActions &actions);
/// The same where no file is open: why not, and the ways out.
void sayWhyNotOpened(EmptyState &page, const Error &error, const WindowActions &actions);

} // namespace noticedesk
