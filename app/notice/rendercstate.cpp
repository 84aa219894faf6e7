#include "app/notice/machines.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// A value of YAML between double quotes: the one place that escapes it.
QString quoted(const QString &text)
{
    QString value;
    for (const QChar sign : text) {
        if (sign == u'"' || sign == u'\\')
            value += u'\\';
        if (sign.unicode() < 0x20 || sign.unicode() == 0x7f || sign.unicode() == 0x85 || sign.unicode() == 0x2028
            || sign.unicode() == 0x2029)
            value += u"\\u%1"_s.arg(int(sign.unicode()), 4, 16, QChar(u'0'));
        else
            value += sign;
    }
    return u'"' + value + u'"';
}

/// What starts a shortcode would be run by whoever builds the site.
QString withoutShortcodes(QString markdown)
{
    return markdown.replace(u"{{"_s, u"{\\{"_s);
}

/// It knows three grades; which one is lost is said before it is written.
QString severityOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return u"down"_s;
    case Severity::Major:
    case Severity::Minor: return u"disrupted"_s;
    case Severity::None:
    case Severity::Maintenance: return u"notice"_s;
    }
    Q_UNREACHABLE();
}

QString utc(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QStringList frontMatter(const Published &what)
{
    const Incident &incident = what.incident;
    const auto over = endedAt(incident);
    const bool isPlanned = incident.kind == Kind::Maintenance;
    QStringList lines{u"---"_s, u"title: "_s + quoted(incident.title),
                      u"date: "_s + utc(startedAt(incident).value_or(incident.updates.first().postedAt)),
                      u"resolved: "_s + (over ? u"true"_s : u"false"_s)};
    if (over)
        lines.append(u"resolvedWhen: "_s + utc(*over));
    lines.append(u"severity: "_s + severityOf(incident.severity));
    lines.append(u"affected:"_s);
    for (const Component &component : namedComponents(what))
        lines.append(u"  - "_s + quoted(component.name));
    if (isPlanned)
        lines.append(u"informational: true"_s);
    return lines << u"section: issue"_s << u"---"_s;
}

} // namespace

QByteArray renderCState(const Published &what)
{
    QStringList parts{frontMatter(what).join(u'\n')};
    QList<Update> updates = what.incident.updates;
    std::reverse(updates.begin(), updates.end());
    for (const Update &update : updates)
        parts.append(u"*%1* - %2 {{< track \"%3\" >}}"_s.arg(
            statusLabel(update.status), withoutShortcodes(wholeBody(update)), utc(update.postedAt)));
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace noticedesk
