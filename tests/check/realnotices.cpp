#include "tests/check/realnotices.h"

#include "app/base/utctext.h"
#include "app/incident/body.h"
#include "app/intake/importplan.h"
#include "app/intake/reading.h"
#include "app/intake/stamp.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace noticedesk::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        files.append(QDir(folder).filePath(name));
    return files;
}

RealNotice noticeOf(const QString &file, const Incident &incident, const Page &page, const QList<Component> &components)
{
    const QList<Update> standing = standingUpdates(incident);
    return {file, incident, {page, components, standing.isEmpty() ? QDateTime() : standing.last().postedAt}};
}

QList<RealNotice> readByTheProgram(const QString &file)
{
    ReadOptions options;
    options.now = QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);
    const auto reading = readPosts(contents(file), options);
    if (!reading)
        return {};
    const ImportPlan plan = planImport(reading->posts, {});
    QList<RealNotice> notices;
    for (const PlannedIncident &planned : plan.incidents)
        for (const Page &page : plan.pages)
            if (page.id == planned.incident.page)
                notices.append(noticeOf(file, planned.incident, page, plan.components));
    return notices;
}

/// Rows of RFC 4180: quoted cells may hold commas, line ends and doubled quotes.
QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (const QChar unit : text) {
        if (unit == u'"') {
            // The second of two quotes stands for one, and opens the cell again.
            if (!isQuoted && !rows.last().last().isEmpty())
                rows.last().last() += u'"';
            isQuoted = !isQuoted;
        } else if (!isQuoted && unit == u',') {
            rows.last().append(QString());
        } else if (!isQuoted && unit == u'\n') {
            rows.append({QString()});
        } else if (isQuoted || unit != u'\r') {
            rows.last().last() += unit;
        }
    }
    return rows;
}

/// Puts a scraped incident together, oldest update first.
class Scraped {
public:
    Scraped(const QString &file, const QString &pageName, const QByteArray &zone, const QString &link)
    {
        const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        m_page.id = PageId::from(epoch, pageName.toUtf8());
        m_page.name = pageName;
        m_page.zone = zone;
        m_file = file;
        m_incident.id = IncidentId::from(epoch, link.toUtf8());
        m_incident.page = m_page.id;
        m_incident.source = {};
    }
    void describe(const QString &title, const QString &severity)
    {
        m_incident.title = title;
        m_incident.severity = severityFromWord(severity).value_or(Severity::None);
        m_incident.kind = m_incident.severity == Severity::Maintenance ? Kind::Maintenance : Kind::Incident;
    }
    void addComponent(const QString &name)
    {
        Component component;
        component.id = ComponentId::from(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), name.toUtf8());
        component.page = m_page.id;
        component.name = name;
        m_components.append(component);
        m_incident.components.append(component.id);
    }
    /// "Update" says the status before once more.
    void addUpdate(const QString &status, const QDateTime &at, const QString &body)
    {
        const Status before = m_incident.updates.isEmpty() ? Status::Investigating : m_incident.updates.last().status;
        Update update;
        update.id = UpdateId::from(at, body.toUtf8() + status.toUtf8());
        update.status = statusFromWord(status).value_or(before);
        update.postedAt = at;
        update.body = escapedMarkdown(body);
        update.stage = Stage::Posted;
        m_incident.updates.append(update);
    }
    [[nodiscard]] RealNotice notice()
    {
        sortUpdates(m_incident.updates);
        return noticeOf(m_file, m_incident, m_page, m_components);
    }

private:
    QString m_file;
    Page m_page;
    Incident m_incident;
    QList<Component> m_components;
};

/// "This incident affected: API and Labs."
QStringList namesIn(QString line)
{
    line = line.section(u':', 1).trimmed();
    if (line.endsWith(u'.'))
        line.chop(1);
    line.replace(u" and "_s, u", "_s);
    QStringList names;
    for (const QString &name : line.split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

/// Title, link, colour, impact, updates as JSON (newest first), affected line.
QList<RealNotice> readTable(const QString &file)
{
    QList<RealNotice> notices;
    const QString page = QDir(file).dirName().section(u'-', 0, 0);
    QList<QStringList> rows = csvRows(QString::fromUtf8(contents(file)));
    rows.removeFirst();
    for (const QStringList &row : rows) {
        if (row.size() < 6)
            continue;
        Scraped scraped(file, page, "America/Los_Angeles", row.at(1));
        scraped.describe(row.at(0), QString(row.at(3)).remove(u"impact-"_s));
        for (const QString &name : namesIn(row.at(5)))
            scraped.addComponent(name);
        const QJsonArray updates = QJsonDocument::fromJson(row.at(4).toUtf8()).array();
        for (qsizetype index = updates.size() - 1; index >= 0; --index) {
            const QJsonValue update = updates.at(index);
            const auto stamp = postedStamp(update["Update_Timestamp"_L1].toString());
            if (stamp)
                scraped.addUpdate(update["Update_Title"_L1].toString(), momentOf(*stamp, "America/Los_Angeles").at,
                                  update["Update_Body"_L1].toString());
        }
        notices.append(scraped.notice());
    }
    return notices;
}

/// One incident a line, updates oldest first.
QList<RealNotice> readLines(const QString &file)
{
    QList<RealNotice> notices;
    for (const QByteArray &line : contents(file).split('\n')) {
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        if (read.isEmpty())
            continue;
        Scraped scraped(file, u"GitHub"_s, "Etc/UTC", read["url"_L1].toString());
        scraped.describe(read["title"_L1].toString(), read["impact"_L1].toString());
        for (const QJsonValue &name : read["components"_L1].toArray())
            scraped.addComponent(name.toString());
        for (const QJsonValue &update : read["updates"_L1].toArray())
            if (const auto at = instantFromText(update["at"_L1].toString()))
                scraped.addUpdate(update["status"_L1].toString(), *at, update["message"_L1].toString());
        notices.append(scraped.notice());
    }
    return notices;
}

QList<RealNotice> readAnything(const QString &file)
{
    if (file.endsWith(".csv"_L1))
        return readTable(file);
    return file.endsWith(".jsonl"_L1) ? readLines(file) : readByTheProgram(file);
}

} // namespace

RealNotices realNotices(const QString &samples)
{
    RealNotices found;
    QStringList files;
    for (const QString &folder : {u"statuspage-pages-text"_s, u"statuspage-v2-json"_s, u"statuspage-page-scrapes"_s}) {
        const QStringList names = filesIn(samples + u'/' + folder);
        if (names.isEmpty())
            found.missing.append(folder);
        files += names;
    }
    if (QFile::exists(samples + u"/zix-appriver.txt"_s))
        files.prepend(samples + u"/zix-appriver.txt"_s);
    QSet<QString> seen;
    for (const QString &file : files)
        for (const RealNotice &notice : readAnything(file)) {
            const QString key =
                notice.incident.sourceKey.isEmpty() ? notice.incident.id.text() : notice.incident.sourceKey;
            if (!notice.incident.updates.isEmpty() && !seen.contains(key)) {
                seen.insert(key);
                found.notices.append(notice);
            }
        }
    return found;
}

} // namespace noticedesk::tests
