#pragma once

class QWidget;

namespace noticedesk {

/// Puts what Tab reaches in `whole` into the order in which it is laid out, also what has come later; behind `first`,
/// if there is one.
void orderTabsAsLaidOut(QWidget &whole, QWidget *first = nullptr);

} // namespace noticedesk
