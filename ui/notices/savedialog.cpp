#include "ui/notices/savedialog.h"

#include <QFileInfo>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are offered.
constexpr ExportFormat formats[] = {ExportFormat::HtmlPage, ExportFormat::Markdown, ExportFormat::Text};

} // namespace

SaveDialog::SaveDialog(const Incident &incident, const Page &page, const QString &folder, QWidget *parent)
    : QFileDialog(parent, tr("Save Notice As"), folder)
    , m_stem(QFileInfo(exportFileName(incident, page, formats[0])).completeBaseName())
{
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setNameFilters({tr("HTML page (*.html)"), tr("Markdown (*.md)"), tr("Text (*.txt)")});
    setDefaultSuffix(exportSuffix(formats[0]));
    selectFile(m_stem + u'.' + exportSuffix(formats[0]));
    connect(this, &QFileDialog::filterSelected, this, &SaveDialog::proposeSuffix);
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
    return chosenFormat();
}

ExportFormat SaveDialog::chosenFormat() const
{
    const qsizetype chosen = nameFilters().indexOf(selectedNameFilter());
    return chosen < 0 ? formats[0] : formats[chosen];
}

void SaveDialog::proposeSuffix()
{
    const QStringList files = selectedFiles();
    const QString stem = files.isEmpty() ? m_stem : QFileInfo(files.first()).completeBaseName();
    setDefaultSuffix(exportSuffix(chosenFormat()));
    selectFile(stem + u'.' + exportSuffix(chosenFormat()));
}

} // namespace noticedesk
