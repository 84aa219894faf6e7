#pragma once

#include "app/desk/sitewriting.h"
#include "ui/session/storework.h"

namespace noticedesk {

/// Writes a site beside the window.
class SiteWork final : public StoreWork {
    Q_OBJECT
public:
    explicit SiteWork(Session &session, QObject *parent = nullptr);

    /// Answers by `written`, `failed` or `stopped`; stopped, what was written is whole, and the next time goes on from
    /// there. The components of the page are read on the way.
    void write(const SiteQuestion &question, const QString &folder);

Q_SIGNALS:
    void written(const QString &folder, const noticedesk::SiteOutcome &outcome);
};

} // namespace noticedesk
