#pragma once

#include "ui/session/storework.h"

namespace noticedesk {

/// Writes a bundle beside the window, whole or not at all.
class BundleWork final : public StoreWork {
    Q_OBJECT
public:
    explicit BundleWork(Session &session, QObject *parent = nullptr);

    /// Answers by `written`, `failed` or `stopped`; stopped, a file that was there stays as it was.
    void write(const QList<IncidentId> &ids, const QString &file);

Q_SIGNALS:
    void written(const QString &file, int incidents);
};

} // namespace noticedesk
