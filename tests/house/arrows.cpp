#include "tests/house/arrows.h"

#include <QHash>
#include <QRegularExpression>

namespace noticedesk::house {

using namespace Qt::StringLiterals;

namespace {

const QStringList core = {u"app/base"_s,   u"app/incident"_s, u"app/intake"_s, u"app/notice"_s, u"app/check"_s,
                          u"app/review"_s, u"app/timeline"_s, u"app/store"_s,  u"app/desk"_s};
const QStringList subjects = core + QStringList{u"ui/session"_s, u"ui/commands"_s, u"ui/widgets"_s};

/// The plan of the house: each room with the rooms it may include, besides itself.
const QHash<QString, QStringList> plan = {
    {u"app"_s, {}}, // the headers that are compiled once
    {u"app/base"_s, {}},
    {u"app/incident"_s, {u"app/base"_s}},
    {u"app/intake"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"app/notice"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"app/check"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"app/review"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"app/timeline"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"app/store"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"app/desk"_s,
     {u"app/base"_s, u"app/incident"_s, u"app/intake"_s, u"app/notice"_s, u"app/store"_s, u"app/timeline"_s}},
    {u"app/cli"_s, core},
    {u"ui/widgets"_s, {u"app/base"_s, u"app/incident"_s}},
    {u"ui/session"_s, core},
    {u"ui/commands"_s, core + QStringList{u"ui/session"_s}},
    {u"ui/checks"_s, subjects},
    {u"ui/incidents"_s, subjects},
    {u"ui/updates"_s, subjects},
    {u"ui/review"_s, subjects},
    {u"ui/timeline"_s, subjects},
    {u"ui/overview"_s, subjects},
    {u"ui/reports"_s, subjects},
    {u"ui/bundles"_s, subjects},
    {u"ui/sites"_s, subjects},
    {u"ui/notices"_s, subjects},
    {u"ui/intake"_s, subjects},
    {u"ui/styles"_s, subjects + QStringList{u"ui/notices"_s}}, // a style is seen in a notice
    {u"ui/pages"_s, subjects + QStringList{u"ui/styles"_s}},
    {u"ui/templates"_s, subjects},
    {u"ui/window"_s,
     subjects
         + QStringList{u"ui/checks"_s, u"ui/incidents"_s, u"ui/updates"_s, u"ui/review"_s, u"ui/timeline"_s,
                       u"ui/overview"_s, u"ui/reports"_s, u"ui/bundles"_s, u"ui/sites"_s, u"ui/notices"_s,
                       u"ui/intake"_s, u"ui/pages"_s, u"ui/templates"_s}},
    {u"ui"_s, core + QStringList{u"app"_s, u"ui/session"_s, u"ui/window"_s}},
};

bool isGenerated(const QString &included)
{
    return !included.contains(u'/') && (included.endsWith(".moc"_L1) || included.startsWith("ui_"_L1));
}

/// `app/` holds what needs no window. Qt's headers could be reached by their module even without linking it.
bool needsAWindow(const QString &included)
{
    static const QRegularExpression modules(u"^Qt(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport)/"_s);
    return modules.match(included).hasMatch();
}

QString breach(const QString &path, const QString &included, bool quoted)
{
    const QString room = roomOf(path);
    if (!quoted)
        return room.startsWith("app/"_L1) && needsAWindow(included)
            ? u"%1 includes <%2>, and app/ needs no window"_s.arg(path, included)
            : QString();
    if (isGenerated(included))
        return {};
    if (!included.startsWith("app/"_L1) && !included.startsWith("ui/"_L1))
        return u"%1 includes \"%2\", which is not named from the project's root"_s.arg(path, included);
    return mayInclude(room, roomOf(included)) ? QString() : u"%1 may not include \"%2\""_s.arg(path, included);
}

} // namespace

QString roomOf(const QString &path)
{
    return path.count(u'/') < 2 ? path.section(u'/', 0, 0) : path.section(u'/', 0, 1);
}

bool mayInclude(const QString &room, const QString &other)
{
    return plan.contains(room) && (room == other || plan.value(room).contains(other));
}

QStringList forbiddenIncludes(const SourceFile &file)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : include.globalMatch(file.text))
        if (const QString sentence = breach(file.path, match.captured(2), match.captured(1) == u"\""_s);
            !sentence.isEmpty())
            found.append(sentence);
    return found;
}

} // namespace noticedesk::house
