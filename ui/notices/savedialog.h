#pragma once

#include "app/desk/exporting.h"

#include <QFileDialog>

namespace noticedesk {

/// Asks where a notice is to be saved and as what. Proposes a name that is safe everywhere, and keeps its suffix
/// with the chosen format.
class SaveDialog final : public QFileDialog {
    Q_OBJECT
public:
    SaveDialog(const Incident &incident, const Page &page, const QString &folder, QWidget *parent);

    /// What the suffix of `file` says; where it says nothing, the chosen format.
    [[nodiscard]] ExportFormat formatOf(const QString &file) const;

private:
    [[nodiscard]] ExportFormat chosenFormat() const;
    void proposeSuffix();

    QString m_stem;
};

} // namespace noticedesk
