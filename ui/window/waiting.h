#pragma once

#include <QString>

class QWidget;

namespace noticedesk {

class StoreWork;

/// Keeps the window waiting for work that has begun, with its progress and a way to stop it, until it ends.
void waitFor(StoreWork &work, const QString &sentence, QWidget &window);

} // namespace noticedesk
