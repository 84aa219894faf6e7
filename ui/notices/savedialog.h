#pragma once

#include "app/desk/exporting.h"

#include "ui/widgets/formatdialog.h"

namespace noticedesk {

/// Asks where a notice is to be saved and as what. Proposes a name that is safe everywhere.
class SaveDialog final : public FormatDialog {
    Q_OBJECT
public:
    SaveDialog(const Incident &incident, const Page &page, const QString &folder, QWidget *parent);

    /// What the suffix of `file` says; where it says nothing, the chosen format.
    [[nodiscard]] ExportFormat formatOf(const QString &file) const;
};

} // namespace noticedesk
