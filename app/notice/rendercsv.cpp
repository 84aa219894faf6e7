#include "app/base/utctext.h"
#include "app/notice/machines.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The one place that escapes a cell. A spreadsheet takes what begins so for a formula, and runs it.
QString cell(QString text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulas.contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(cell(text));
    return cells.join(u',') + u"\r\n"_s;
}

QString componentsOf(const Published &what)
{
    QStringList names;
    for (const Component &component : namedComponents(what))
        names.append(fullName(component));
    return names.join(u"; "_s);
}

} // namespace

QByteArray renderCsv(const QList<Published> &incidents)
{
    QString csv = line({u"incident"_s, u"page"_s, u"kind"_s, u"title"_s, u"impact"_s, u"components"_s, u"update"_s,
                        u"posted_at"_s, u"status"_s, u"headline"_s, u"body"_s, u"next_update_by"_s});
    for (const Published &what : incidents)
        for (const Update &update : what.incident.updates)
            csv += line({publicId(what.incident), what.page.name, kindWord(what.incident.kind), what.incident.title,
                         severityWord(what.incident.severity), componentsOf(what), publicId(update),
                         utcText(update.postedAt), statusWord(update.status), update.headline, update.body,
                         update.promise ? utcText(update.promise->due) : QString()});
    return csv.toUtf8();
}

} // namespace noticedesk
