#include "app/desk/sitefiles.h"

#include "app/desk/sitefolder.h"
#include "app/desk/sitestate.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Site {
    Q_DECLARE_TR_FUNCTIONS(Site)
};

QString announcement()
{
    return u".noticedesk-site/writing"_s;
}

} // namespace

Result<bool> SiteFiles::takeUp()
{
    const auto noted = m_folder.read(announcement());
    if (!noted && noted.error().code != Error::Code::NotFound)
        return tl::unexpected(noted.error());
    if (noted)
        for (const QString &path : QString::fromUtf8(*noted).split(u'\n', Qt::SkipEmptyParts))
            m_ours.insert(path);
    return noted.has_value();
}

Result<> SiteFiles::announce(const QStringList &paths)
{
    QStringList all = m_ours.values();
    all.sort();
    return m_folder.write(announcement(), (all + paths).join(u'\n').toUtf8());
}

Result<> SiteFiles::settle()
{
    m_ours.clear();
    return m_folder.remove(announcement());
}

Result<bool> SiteFiles::put(const QString &path, const QByteArray &bytes, const QByteArray &known) const
{
    const auto write = [&] { return m_folder.write(path, bytes).map([] { return true; }); };
    if (!m_folder.exists(path)) // nearly all of a new site
        return write();
    const auto present = m_folder.read(path);
    if (!present)
        return tl::unexpected(present.error());
    if (*present == bytes)
        return false;
    const auto checked = checkOurs(path, *present, known);
    return checked ? write() : tl::unexpected(checked.error());
}

Result<> SiteFiles::take(const QString &path, const QByteArray &known) const
{
    const auto present = m_folder.read(path);
    if (!present && present.error().code == Error::Code::NotFound)
        return {};
    if (!present)
        return tl::unexpected(present.error());
    if (auto checked = checkOurs(path, *present, known); !checked)
        return checked;
    return m_folder.remove(path);
}

Result<> SiteFiles::checkOurs(const QString &path, const QByteArray &present, const QByteArray &known) const
{
    if (m_ours.contains(path) || (!known.isEmpty() && contentDigest(present) == known))
        return {};
    const QString shown = m_folder.shown(path);
    if (known.isEmpty())
        return failure(Error::Code::Storage,
                       Site::tr("“%1” is not of this site and was left as it is. Move it away, and write the site "
                                "again.")
                           .arg(shown));
    return failure(Error::Code::Storage,
                   Site::tr("“%1” was changed by somebody since the site was written, and was left as it is. Move it "
                            "away, and write the site again.")
                       .arg(shown));
}

} // namespace noticedesk
