#pragma once

#include "ui/reports/reportwork.h"
#include "ui/widgets/formatdialog.h"

namespace noticedesk {

/// Asks where a report is to be saved and as what.
class ReportSaveDialog final : public FormatDialog {
    Q_OBJECT
public:
    ReportSaveDialog(const OverviewRange &range, const QString &folder, QWidget *parent);

    /// What the suffix of `file` says; where it says nothing, the chosen format.
    [[nodiscard]] ReportFormat formatOf(const QString &file) const;
};

} // namespace noticedesk
