#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace noticedesk {

/// A folder that a site is written into, and the folders in it. No symbolic link is ever followed from it on, so that
/// nothing is written elsewhere; one program at a time has it open.
class SiteFolder final {
public:
    /// Makes the last folder of `path` if it is not there. Storage, with the reason, if it is a symbolic link or a
    /// file, may not be written, or another program is writing a site there.
    [[nodiscard]] static Result<std::unique_ptr<SiteFolder>> open(const QString &path);
    ~SiteFolder();
    SiteFolder(const SiteFolder &) = delete;
    SiteFolder &operator=(const SiteFolder &) = delete;

    [[nodiscard]] bool isEmpty() const;
    /// Makes the folder `name` in it if need be; what is in it can be reached afterwards.
    [[nodiscard]] Result<> enter(const QString &name);

    /// The names of the files in a folder that has been entered.
    [[nodiscard]] QStringList names(const QString &folder) const;

    /// Paths are `name`, or `folder/name` with a folder that has been entered.
    [[nodiscard]] bool exists(const QString &path) const;
    /// NotFound if there is nothing; Storage if it is no file.
    [[nodiscard]] Result<QByteArray> read(const QString &path) const;
    /// The whole file or, where it fails, what stood there before. May be called from several threads for several
    /// paths.
    [[nodiscard]] Result<> write(const QString &path, const QByteArray &bytes) const;
    /// Passes over what is not there.
    [[nodiscard]] Result<> remove(const QString &path) const;
    /// Everything written so far is on the disk when it returns.
    void sync() const;

    /// What to call `path` in a sentence.
    [[nodiscard]] QString shown(const QString &path) const;

private:
    SiteFolder(QString path, int descriptor);

    struct Place {
        int folder;
        QByteArray name;
    };
    [[nodiscard]] Place placeOf(const QString &path) const;
    [[nodiscard]] tl::unexpected<Error> failed(const QString &path, int reason) const;

    QString m_path;
    int m_root;
    QHash<QString, int> m_folders;
};

} // namespace noticedesk
