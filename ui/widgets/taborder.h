#pragma once

class QWidget;

namespace noticedesk {

/// Puts what Tab reaches in `whole` into the order in which it is laid out, also what has come later.
void orderTabsAsLaidOut(QWidget &whole);

} // namespace noticedesk
