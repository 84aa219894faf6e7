#include "app/desk/sitefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr mode_t folderMode = 0777; // less what the user's mask takes off
constexpr mode_t fileMode = 0666;

QString reasonOf(int number)
{
    if (number == ELOOP || number == EMLINK)
        return Site::tr("it is a symbolic link, which could lead anywhere");
    if (number == ENOTDIR || number == EISDIR)
        return Site::tr("something else has that name");
    return qt_error_string(number);
}

/// A symbolic link to a folder is, with these flags, no folder.
int reasonOfOpening(int parent, const QByteArray &name, int reason)
{
    struct stat found = {};
    const bool isLink = ::fstatat(parent, name.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(found.st_mode);
    return isLink ? ELOOP : reason;
}

/// A descriptor of the folder, made if need be, or -1 with errno.
int enteredFolder(int parent, const QByteArray &name)
{
    int descriptor = ::openat(parent, name.constData(), folderFlags);
    if (descriptor < 0 && errno == ENOENT && ::mkdirat(parent, name.constData(), folderMode) == 0)
        descriptor = ::openat(parent, name.constData(), folderFlags);
    if (descriptor < 0)
        errno = reasonOfOpening(parent, name, errno);
    return descriptor;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t more = ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (more < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(more, 0);
    }
    return true;
}

} // namespace

Result<std::unique_ptr<SiteFolder>> SiteFolder::open(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString shown = QDir::toNativeSeparators(clean);
    const int descriptor = enteredFolder(AT_FDCWD, QFile::encodeName(clean));
    if (descriptor < 0)
        return failure(Error::Code::Storage,
                       Site::tr("No site can be written into “%1”: %2. Nothing was written; choose another folder.")
                           .arg(shown, reasonOf(errno)));
    std::unique_ptr<SiteFolder> folder(new SiteFolder(clean, descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return failure(
            Error::Code::Storage,
            Site::tr("A site is being written into “%1” at this moment. Wait until that has ended.").arg(shown));
    return folder;
}

SiteFolder::SiteFolder(QString path, int descriptor) : m_path(std::move(path)), m_root(descriptor)
{
}

SiteFolder::~SiteFolder()
{
    for (const int descriptor : m_folders)
        ::close(descriptor);
    ::close(m_root);
}

bool SiteFolder::isEmpty() const
{
    return QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Result<> SiteFolder::enter(const QString &name)
{
    if (m_folders.contains(name))
        return {};
    const int descriptor = enteredFolder(m_root, QFile::encodeName(name));
    if (descriptor < 0)
        return failed(name, errno);
    m_folders.insert(name, descriptor);
    return {};
}

QStringList SiteFolder::names(const QString &folder) const
{
    return QDir(m_path + u'/' + folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool SiteFolder::exists(const QString &path) const
{
    const Place place = placeOf(path);
    struct stat found = {};
    return ::fstatat(place.folder, place.name.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<QByteArray> SiteFolder::read(const QString &path) const
{
    const Place place = placeOf(path);
    const int descriptor =
        ::openat(place.folder, place.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT)
        return failure(Error::Code::NotFound, Site::tr("There is no file “%1”.").arg(shown(path)));
    if (descriptor < 0)
        return failed(path, errno);
    struct stat found = {};
    const bool isFile = ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
    QFile opened;
    if (!opened.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || !isFile) {
        if (!opened.isOpen())
            ::close(descriptor);
        return failed(path, EISDIR);
    }
    return opened.readAll();
}

Result<> SiteFolder::write(const QString &path, const QByteArray &bytes) const
{
    const Place place = placeOf(path);
    const QByteArray aside = ".noticedesk-part-" + place.name;
    const int descriptor =
        ::openat(place.folder, aside.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, fileMode);
    if (descriptor < 0)
        return failed(path, errno);
    bool isWritten = writeAll(descriptor, bytes);
    int reason = errno;
    if (::close(descriptor) != 0 && isWritten) {
        isWritten = false;
        reason = errno;
    }
    if (isWritten && ::renameat(place.folder, aside.constData(), place.folder, place.name.constData()) == 0)
        return {};
    reason = isWritten ? errno : reason;
    ::unlinkat(place.folder, aside.constData(), 0);
    return failed(path, reason);
}

Result<> SiteFolder::remove(const QString &path) const
{
    const Place place = placeOf(path);
    if (::unlinkat(place.folder, place.name.constData(), 0) != 0 && errno != ENOENT)
        return failed(path, errno);
    return {};
}

void SiteFolder::sync() const
{
    ::syncfs(m_root);
}

QString SiteFolder::shown(const QString &path) const
{
    return QDir::toNativeSeparators(m_path + u'/' + path);
}

SiteFolder::Place SiteFolder::placeOf(const QString &path) const
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0)
        return {m_root, QFile::encodeName(path)};
    return {m_folders.value(path.first(slash), -1), QFile::encodeName(path.sliced(slash + 1))};
}

tl::unexpected<Error> SiteFolder::failed(const QString &path, int reason) const
{
    return failure(Error::Code::Storage,
                   Site::tr("“%1” could not be written: %2. What was there before is unchanged, and what was written "
                            "before it is whole. Mend that, and write the site again.")
                       .arg(shown(path), reasonOf(reason)));
}

} // namespace noticedesk
