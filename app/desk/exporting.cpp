#include "app/desk/exporting.h"

#include "app/desk/filename.h"
#include "app/desk/noticepicture.h"
#include "app/notice/losses.h"
#include "app/notice/machines.h"
#include "app/notice/notice.h"
#include "app/notice/render.h"
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

/// Those for people are written from a notice, the others from the incident.
std::optional<MachineFormat> machineFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text:
    case ExportFormat::Markdown:
    case ExportFormat::HtmlPage:
    case ExportFormat::HtmlFragment:
    case ExportFormat::HtmlMail: return std::nullopt;
    case ExportFormat::Json: return MachineFormat::Json;
    case ExportFormat::Atom: return MachineFormat::Atom;
    case ExportFormat::Rss: return MachineFormat::Rss;
    case ExportFormat::CState: return MachineFormat::CState;
    case ExportFormat::Calendar: return MachineFormat::Calendar;
    case ExportFormat::Csv: return MachineFormat::Csv;
    }
    Q_UNREACHABLE();
}

QByteArray rendered(const Published &what, MachineFormat format)
{
    switch (format) {
    case MachineFormat::Json: return renderJson(what.page, {what});
    case MachineFormat::Atom: return renderAtom(what.page, {what});
    case MachineFormat::Rss: return renderRss(what.page, {what});
    case MachineFormat::CState: return renderCState(what);
    case MachineFormat::Calendar: return renderCalendar({what});
    case MachineFormat::Csv: return renderCsv({what});
    }
    Q_UNREACHABLE();
}

QString rendered(const Notice &notice, ExportFormat format)
{
    if (format == ExportFormat::Markdown)
        return renderMarkdown(notice) + u'\n';
    if (format == ExportFormat::HtmlFragment)
        return renderHtmlFragment(notice) + u'\n';
    return format == ExportFormat::HtmlMail ? renderHtmlMail(notice) + u'\n' : renderText(notice);
}

/// As wide as the text of the page.
QString pictureFor(const Incident &incident, const Page &page, const QList<Component> &components)
{
    const auto picture = noticePicture(incident, page, components, 672);
    return picture ? QString::fromUtf8(renderSvg(*picture, SvgColors::LightAndDark)) : QString();
}

tl::unexpected<Error> nothingToHandOut(const Incident &incident)
{
    return failure(Error::Code::Invalid,
                   Exporting::tr("Nothing of “%1” may be handed out yet: none of its updates is approved. "
                                 "Approve an update first.")
                       .arg(incident.title));
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

Result<Notice> exportedNotice(const Incident &incident, const Page &page, const QList<Component> &components)
{
    if (publishableUpdates(incident).isEmpty())
        return nothingToHandOut(incident);
    Notice notice = composeNotice(incident, page, components, Drafts::LeaveOut);
    notice.picture = pictureFor(incident, page, components);
    return notice;
}

Result<QByteArray> exportDocument(const Incident &incident, const Page &page, const QList<Component> &components,
                                  ExportFormat format)
{
    if (publishableUpdates(incident).isEmpty())
        return nothingToHandOut(incident);
    if (format == ExportFormat::Calendar && !(incident.kind == Kind::Maintenance && incident.window))
        return failure(
            Error::Code::Invalid,
            Exporting::tr("“%1” has no place in a calendar: it is no planned work with a time. Choose another "
                          "format, or say when the work is to be done.")
                .arg(incident.title));
    if (const auto machine = machineFormat(format))
        return rendered(published(incident, page, components), *machine);
    if (format == ExportFormat::HtmlPage)
        return exportedNotice(incident, page, components).map([](const Notice &notice) {
            return renderHtmlPage(notice).toUtf8();
        });
    return rendered(composeNotice(incident, page, components, Drafts::LeaveOut), format).toUtf8();
}

QStringList exportLosses(const Incident &incident, const Page &page, const QList<Component> &components,
                         ExportFormat format)
{
    const auto machine = machineFormat(format);
    return machine ? lossesOf(*machine, published(incident, page, components)) : QStringList();
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text: return u"txt"_s;
    case ExportFormat::Markdown: return u"md"_s;
    case ExportFormat::HtmlPage: return u"html"_s;
    case ExportFormat::HtmlFragment: return u"fragment.html"_s;
    case ExportFormat::HtmlMail: return u"mail.html"_s;
    case ExportFormat::Json: return u"json"_s;
    case ExportFormat::Atom: return u"atom"_s;
    case ExportFormat::Rss: return u"rss"_s;
    case ExportFormat::CState: return u"cstate.md"_s;
    case ExportFormat::Calendar: return u"ics"_s;
    case ExportFormat::Csv: return u"csv"_s;
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
