#include "ui/reports/reportsavedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
constexpr ReportFormat formats[] = {ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Csv};

} // namespace

ReportSaveDialog::ReportSaveDialog(const OverviewRange &range, const QString &folder, QWidget *parent)
    : FormatDialog(tr("Save Report As"), reportFileName(range), folder,
                   {{tr("PDF (*.pdf)"), u"pdf"_s},
                    {tr("HTML page (*.html)"), u"html"_s},
                    {tr("CSV, a row for each incident (*.csv)"), u"csv"_s}},
                   parent)
{
}

ReportFormat ReportSaveDialog::formatOf(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "pdf"_L1)
        return ReportFormat::Pdf;
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReportFormat::Html;
    return suffix == "csv"_L1 ? ReportFormat::Csv : formats[chosen()];
}

} // namespace noticedesk
