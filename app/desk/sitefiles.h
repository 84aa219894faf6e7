#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace noticedesk {

class SiteFolder;

/// Writes and removes the files of a site, and touches none that is not known to be of this site as it was last
/// written. What is about to be written is noted first, so that files of a run that was cut off are known again.
class SiteFiles final {
public:
    explicit SiteFiles(SiteFolder &folder) : m_folder(folder) { }

    /// Reads which files a run that was cut off was about to write; whether there was one. To be called first.
    [[nodiscard]] Result<bool> takeUp();
    /// Notes that these are about to be written.
    [[nodiscard]] Result<> announce(const QStringList &paths);
    /// Takes the file for one of this site, whatever is in it.
    void adopt(const QString &path) { m_ours.insert(path); }
    /// Forgets what was announced: all of it is written, and what was written is remembered elsewhere.
    [[nodiscard]] Result<> settle();

    /// Writes a file unless it holds these bytes already; whether it was written. `known` is the digest of what this
    /// site last wrote there, empty: nothing. Storage if a file stands there that is not that. May be called from
    /// several threads for several paths.
    [[nodiscard]] Result<bool> put(const QString &path, const QByteArray &bytes, const QByteArray &known) const;
    /// Removes a file that is as this site wrote it; passes over what is not there.
    [[nodiscard]] Result<> take(const QString &path, const QByteArray &known) const;

private:
    [[nodiscard]] Result<> checkOurs(const QString &path, const QByteArray &present, const QByteArray &known) const;

    SiteFolder &m_folder;
    QSet<QString> m_ours; ///< of a run that was cut off, or adopted
};

} // namespace noticedesk
