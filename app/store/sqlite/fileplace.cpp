#include "app/store/sqlite/fileplace.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

namespace noticedesk {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SqliteStore)
};

} // namespace

FilePlace::FilePlace(QString path) : m_path(std::move(path)), m_identity(identityOf(m_path))
{
}

Result<> FilePlace::check() const
{
    const auto present = identityOf(m_path);
    if (present && present == m_identity)
        return {};
    return failure(
        Error::Code::FileGone,
        present ? Sentences::tr("Another file has taken the place of “%1” while it was open, so nothing is saved "
                                "any more. Save a copy elsewhere, or open the new file.")
                      .arg(m_path)
                : Sentences::tr("“%1” was deleted, renamed, or its disk was taken away, so nothing is saved "
                                "any more. Put it back, or save a copy elsewhere.")
                      .arg(m_path));
}

/// Asked of the file system by name: opening and closing the file would drop the locks that SQLite has on it.
std::optional<FilePlace::Identity> FilePlace::identityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return Identity(found.st_dev, found.st_ino);
}

} // namespace noticedesk
