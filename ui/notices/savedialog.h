#pragma once

#include "app/desk/exporting.h"
#include "ui/widgets/formatdialog.h"

namespace noticedesk {

/// Asks where a notice is to be saved and as what. Proposes a name that is safe everywhere.
class SaveDialog final : public FormatDialog {
    Q_OBJECT
public:
    SaveDialog(const Incident &incident, const Page &page, const QString &folder, QWidget *parent);

    /// What the suffix of `file` says; where it says nothing, the chosen format. Nothing: a PDF.
    [[nodiscard]] std::optional<ExportFormat> formatOf(const QString &file) const;

private:
    using Choice = std::optional<ExportFormat>; ///< nothing: a PDF

    SaveDialog(const QList<Choice> &formats, const Incident &incident, const Page &page, const QString &folder,
               QWidget *parent);
    /// In the order in which they are offered: for people first. Only planned work has a place in a calendar.
    [[nodiscard]] static QList<Choice> formatsFor(const Incident &incident);
    [[nodiscard]] static QString nameOf(ExportFormat format);
    [[nodiscard]] static QList<Format> offered(const QList<Choice> &formats);

    QList<Choice> m_offered;
};

} // namespace noticedesk
