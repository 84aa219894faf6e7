#pragma once

#include <QString>

namespace noticedesk {

/// Shows a notification of the desktop, if it has a service for them (freedesktop.org's Desktop Notifications
/// Specification 1.2); asks nothing and waits for nothing.
void notifyDesktop(const QString &title, const QString &sentence);

} // namespace noticedesk
