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
        propose(files.isEmpty() ? stem : stemOf(QFileInfo(files.first()).fileName()));
    });
}

qsizetype FormatDialog::chosen() const
{
    return std::max<qsizetype>(0, nameFilters().indexOf(selectedNameFilter()));
}

/// A suffix may have dots in it: the longest that fits is the one.
std::optional<qsizetype> FormatDialog::bySuffix(const QString &file) const
{
    std::optional<qsizetype> best;
    const auto fits = [&](qsizetype place) {
        return file.endsWith(u'.' + m_formats.at(place).suffix, Qt::CaseInsensitive);
    };
    if (fits(chosen()))
        best = chosen();
    for (qsizetype place = 0; place < m_formats.size(); ++place)
        if (fits(place) && (!best || m_formats.at(place).suffix.size() > m_formats.at(*best).suffix.size()))
            best = place;
    return best;
}

QString FormatDialog::stemOf(const QString &name) const
{
    const auto format = bySuffix(name);
    return format ? name.chopped(m_formats.at(*format).suffix.size() + 1) : QFileInfo(name).completeBaseName();
}

void FormatDialog::propose(const QString &stem)
{
    const QString suffix = m_formats.at(chosen()).suffix;
    setDefaultSuffix(suffix);
    selectFile(stem + u'.' + suffix);
}

} // namespace noticedesk
