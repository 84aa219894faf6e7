#pragma once

#include "app/desk/reporting.h"
#include "ui/session/storework.h"

namespace noticedesk {

enum class ReportFormat { Html, Pdf, Csv };

/// Makes a report beside the window and writes its file whole or not at all.
class ReportWork final : public StoreWork {
    Q_OBJECT
public:
    explicit ReportWork(Session &session, QObject *parent = nullptr);

    /// Answers by `saved`, `failed` or `stopped`. Stopped, what stood in the file before stays, unless writing has
    /// begun: then it answers as if it was not stopped.
    void save(const ReportQuestion &question, ReportFormat format, const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
};

} // namespace noticedesk
