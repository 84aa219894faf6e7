#include "ui/notices/savedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
constexpr ExportFormat formats[] = {ExportFormat::HtmlPage, ExportFormat::Markdown, ExportFormat::Text};

} // namespace

SaveDialog::SaveDialog(const Incident &incident, const Page &page, const QString &folder, QWidget *parent)
    : FormatDialog(tr("Save Notice As"), QFileInfo(exportFileName(incident, page, formats[0])).completeBaseName(),
                   folder,
                   {{tr("HTML page (*.html)"), exportSuffix(formats[0])},
                    {tr("Markdown (*.md)"), exportSuffix(formats[1])},
                    {tr("Text (*.txt)"), exportSuffix(formats[2])}},
                   parent)
{
}

ExportFormat SaveDialog::formatOf(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "htm"_L1)
        return ExportFormat::HtmlPage;
    if (suffix == "markdown"_L1)
        return ExportFormat::Markdown;
    for (const ExportFormat format : formats)
        if (suffix == exportSuffix(format))
            return format;
    return formats[chosen()];
}

} // namespace noticedesk
