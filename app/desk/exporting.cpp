#include "app/desk/exporting.h"

#include "app/base/zone.h"
#include "app/desk/filename.h"
#include "app/notice/notice.h"
#include "app/notice/render.h"
#include "app/timeline/readerspicture.h"
#include "app/timeline/svg.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QTimeZone>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Exporting {
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

QString rendered(const Notice &notice, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text: return renderText(notice);
    case ExportFormat::Markdown: return renderMarkdown(notice) + u'\n';
    case ExportFormat::HtmlPage: return renderHtmlPage(notice);
    case ExportFormat::HtmlFragment: return renderHtmlFragment(notice) + u'\n';
    }
    Q_UNREACHABLE();
}

/// As wide as the text of the page.
QString pictureFor(const Incident &incident, const Page &page, const QList<Component> &components)
{
    PictureOptions options;
    options.title = Exporting::tr("Timeline: %1").arg(incident.title);
    options.zone = zoneNamed(page.zone);
    options.width = 672;
    const auto picture = readersPicture(incident, components, options);
    return picture ? QString::fromUtf8(renderSvg(*picture, SvgColors::LightAndDark)) : QString();
}

tl::unexpected<Error> notWritten(const QString &file, qsizetype bytes, const QString &reason)
{
    return failure(Error::Code::Storage,
                   Exporting::tr("“%1” could not be written (%2 are needed): %3. What was there before is unchanged. "
                                 "Choose another place, or make room there.")
                       .arg(QDir::toNativeSeparators(file), QLocale().formattedDataSize(bytes), reason));
}

/// A rename is only on the disk for good when its folder is. A folder that may be written but not read cannot be
/// synced; the file is whole all the same.
void syncFolderOf(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<QByteArray> exportDocument(const Incident &incident, const Page &page, const QList<Component> &components,
                                  ExportFormat format)
{
    if (publishableUpdates(incident).isEmpty())
        return failure(Error::Code::Invalid,
                       Exporting::tr("Nothing of “%1” may be handed out yet: none of its updates is approved. "
                                     "Approve an update first.")
                           .arg(incident.title));
    Notice notice = composeNotice(incident, page, components, Drafts::LeaveOut);
    if (page.style.timeline && format == ExportFormat::HtmlPage)
        notice.picture = pictureFor(incident, page, components);
    return rendered(notice, format).toUtf8();
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text: return u"txt"_s;
    case ExportFormat::Markdown: return u"md"_s;
    case ExportFormat::HtmlPage: return u"html"_s;
    case ExportFormat::HtmlFragment: return u"fragment.html"_s;
    }
    Q_UNREACHABLE();
}

QString exportFileName(const Incident &incident, const Page &page, ExportFormat format)
{
    std::optional<QDateTime> started = startedAt(incident);
    if (const QTimeZone zone(page.zone); started && zone.isValid())
        started = started->toTimeZone(zone);
    return safeFileName(incident.title, started, incident.id) + u'.' + exportSuffix(format);
}

Result<> writeFile(const QString &file, const QByteArray &bytes)
{
    if (const QFileInfo existing(file); existing.exists() && !existing.isFile())
        return notWritten(file, bytes.size(), Exporting::tr("it is not a file"));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(file, bytes.size(), target.errorString());
    errno = 0;
    if (target.write(bytes) != bytes.size() || !target.flush()) {
        // Qt has no words for what was written in part, and commit() forgets even those it has.
        const QString reason = errno != 0 ? qt_error_string(errno) : target.errorString();
        target.cancelWriting();
        return notWritten(file, bytes.size(), reason);
    }
    if (!target.commit())
        return notWritten(file, bytes.size(), target.errorString());
    syncFolderOf(QFileInfo(file).isSymLink() ? QFileInfo(file).canonicalFilePath() : file);
    return {};
}

} // namespace noticedesk
