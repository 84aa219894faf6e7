#include "app/store/defaultfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/noticedesk"_s;
}

} // namespace

QString defaultFile()
{
    return folder() + u"/incidents.noticedesk"_s;
}

Result<QString> defaultFileInItsFolder()
{
    const QFileDevice::Permissions ownerAlone =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QDir place(folder());
    if (place.exists())
        return defaultFile();
    if (QDir().mkpath(QDir::cleanPath(place.filePath(u".."_s))) && QDir().mkdir(place.path(), ownerAlone))
        return defaultFile();
    return failure(Error::Code::Storage,
                   QCoreApplication::translate("SqliteStore",
                                               "The folder “%1” could not be made. Check that you may "
                                               "write to the folder it belongs in.")
                       .arg(place.path()));
}

} // namespace noticedesk
