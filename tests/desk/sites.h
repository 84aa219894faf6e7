#pragma once

#include "app/desk/sitewriting.h"

#include "app/store/memory/memorystore.h"
#include "tests/incident/builders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Sites for tests, and what is in their folders.
namespace noticedesk::tests {

using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;

inline void put(const QString &file, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

/// By path; a symbolic link as what it leads to.
inline Files filesIn(const QString &folder)
{
    Files files;
    QDirIterator every(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (every.hasNext()) {
        QFile file(every.next());
        const QString path = QDir(folder).relativeFilePath(file.fileName());
        files.insert(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read"));
    }
    return files;
}

/// What readers see.
inline Files readersFiles(const QString &folder)
{
    Files files = filesIn(folder);
    files.removeIf([](Files::iterator file) { return file.key().startsWith(u".noticedesk-site/"_s); });
    return files;
}

inline QStringList changed(const Files &before, const Files &after)
{
    QStringList paths;
    for (auto file = after.begin(); file != after.end(); ++file)
        if (!before.contains(file.key()) || before.value(file.key()) != file.value())
            paths.append(file.key());
    for (auto file = before.begin(); file != before.end(); ++file)
        if (!after.contains(file.key()))
            paths.append(u'-' + file.key());
    paths.sort();
    return paths;
}

inline Incident over(const QString &title, const QDateTime &when)
{
    return anIncident(title,
                      {anUpdate(Status::Investigating, when, u"We look into it."_s),
                       anUpdate(Status::Resolved, when.addSecs(3600), u"It is over."_s)});
}

inline QString pathOf(const Incident &incident)
{
    return u"incidents/"_s + incident.id.text() + u".html"_s;
}

inline QString markdownOf(const Incident &incident)
{
    return u"incidents/"_s + incident.id.text() + u".md"_s;
}

/// A store with three months of incidents, and a folder that is not there yet.
struct Desk {
    explicit Desk(const QList<Incident> &more = {})
    {
        const auto saved = store.save({{aPage(), aPage(u"Example Web"_s)}, {}, started + more, {}}, aDrafter());
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }

    Result<SiteOutcome> write(const OnWithSite &goOn = [](int, int) { return true; })
    {
        return writeSite(store, question, folder, goOn);
    }

    void save(Incident incident)
    {
        incident.revision = store.incident(incident.id) ? store.incident(incident.id)->revision : 0;
        QVERIFY(store.save({{}, {}, {incident}, {}}, aDrafter()));
    }

    QTemporaryDir place;
    QString folder = place.filePath(u"site"_s);
    MemoryStore store;
    SiteQuestion question{aPage(), {}, {}, {}, {}};
    Incident april = over(u"April"_s, at(10, 9).addMonths(-2));
    Incident june = over(u"June"_s, at(13, 9));
    Incident open = anIncident(u"Still going on"_s, {anUpdate(Status::Identified, at(14, 9).addMonths(-1))});
    QList<Incident> started{april, june, open};
};

} // namespace noticedesk::tests
