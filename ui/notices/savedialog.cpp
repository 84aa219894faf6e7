#include "ui/notices/savedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

SaveDialog::SaveDialog(const Incident &incident, const Page &page, const QString &folder, QWidget *parent)
    : SaveDialog(formatsFor(incident), incident, page, folder, parent)
{
}

SaveDialog::SaveDialog(const QList<Choice> &formats, const Incident &incident, const Page &page, const QString &folder,
                       QWidget *parent)
    : FormatDialog(tr("Save Notice As"),
                   QFileInfo(exportFileName(incident, page, ExportFormat::Text)).completeBaseName(), folder,
                   offered(formats), parent)
    , m_offered(formats)
{
}

QList<SaveDialog::Choice> SaveDialog::formatsFor(const Incident &incident)
{
    QList<Choice> formats{
        ExportFormat::HtmlPage,     std::nullopt,           ExportFormat::Markdown, ExportFormat::Text,
        ExportFormat::HtmlFragment, ExportFormat::HtmlMail, ExportFormat::Json,     ExportFormat::Atom,
        ExportFormat::Rss,          ExportFormat::CState,   ExportFormat::Csv};
    if (incident.kind == Kind::Maintenance && incident.window)
        formats.append(ExportFormat::Calendar);
    return formats;
}

QString SaveDialog::nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::HtmlPage: return tr("HTML page (*.html)");
    case ExportFormat::Markdown: return tr("Markdown (*.md)");
    case ExportFormat::Text: return tr("Text (*.txt)");
    case ExportFormat::HtmlFragment: return tr("HTML for a website's edit box (*.fragment.html)");
    case ExportFormat::HtmlMail: return tr("HTML for a mail (*.mail.html)");
    case ExportFormat::Json: return tr("JSON as status pages answer (*.json)");
    case ExportFormat::Atom: return tr("Atom feed (*.atom)");
    case ExportFormat::Rss: return tr("RSS feed (*.rss)");
    case ExportFormat::CState: return tr("Issue of cState (*.cstate.md)");
    case ExportFormat::Calendar: return tr("Calendar (*.ics)");
    case ExportFormat::Csv: return tr("Table of updates (*.csv)");
    }
    Q_UNREACHABLE();
}

QList<FormatDialog::Format> SaveDialog::offered(const QList<Choice> &formats)
{
    QList<Format> offered;
    for (const Choice &format : formats)
        offered.append(format ? Format{nameOf(*format), exportSuffix(*format)} : Format{tr("PDF (*.pdf)"), u"pdf"_s});
    return offered;
}

std::optional<ExportFormat> SaveDialog::formatOf(const QString &file) const
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "htm"_L1)
        return ExportFormat::HtmlPage;
    if (suffix == "markdown"_L1)
        return ExportFormat::Markdown;
    return m_offered.at(bySuffix(file).value_or(chosen()));
}

} // namespace noticedesk
