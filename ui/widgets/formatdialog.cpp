#include "ui/widgets/formatdialog.h"

#include <QFileInfo>

#include <algorithm>

namespace noticedesk {

FormatDialog::FormatDialog(const QString &title, const QString &stem, const QString &folder,
                           const QList<Format> &formats, QWidget *parent)
    : QFileDialog(parent, title, folder)
    , m_formats(formats)
{
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    QStringList names;
    for (const Format &format : formats)
        names.append(format.name);
    setNameFilters(names);
    propose(stem);
    connect(this, &QFileDialog::filterSelected, this, [this, stem] {
        const QStringList files = selectedFiles();
        propose(files.isEmpty() ? stem : QFileInfo(files.first()).completeBaseName());
    });
}

qsizetype FormatDialog::chosen() const
{
    return std::max<qsizetype>(0, nameFilters().indexOf(selectedNameFilter()));
}

void FormatDialog::propose(const QString &stem)
{
    const QString suffix = m_formats.at(chosen()).suffix;
    setDefaultSuffix(suffix);
    selectFile(stem + u'.' + suffix);
}

} // namespace noticedesk
