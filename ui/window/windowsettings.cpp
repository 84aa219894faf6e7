#include "ui/window/windowsettings.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <limits>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecentFiles = 8;
} // namespace

WindowSettings::WindowSettings(const QString &file) : m_settings(file, QSettings::IniFormat)
{
}

QString WindowSettings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/noticedesk/window.ini"_s;
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

QByteArray WindowSettings::panes() const
{
    return m_settings.value(u"window/panes"_s).toByteArray();
}

void WindowSettings::setPanes(const QByteArray &panes)
{
    m_settings.setValue(u"window/panes"_s, panes);
}

WorkView WindowSettings::view() const
{
    return WorkView(number(u"window/view"_s, int(WorkView::Desk), int(WorkView::Overview), int(WorkView::Desk)));
}

void WindowSettings::setView(WorkView view)
{
    m_settings.setValue(u"window/view"_s, int(view));
}

Appearance WindowSettings::appearance() const
{
    return Appearance(
        number(u"view/appearance"_s, int(Appearance::System), int(Appearance::Dark), int(Appearance::System)));
}

void WindowSettings::setAppearance(Appearance appearance)
{
    m_settings.setValue(u"view/appearance"_s, int(appearance));
}

ShownZone WindowSettings::shownZone() const
{
    return ShownZone(number(u"view/zone"_s, int(ShownZone::Page), int(ShownZone::Utc), int(ShownZone::Page)));
}

void WindowSettings::setShownZone(ShownZone zone)
{
    m_settings.setValue(u"view/zone"_s, int(zone));
}

bool WindowSettings::desktopWasDark() const
{
    return m_settings.value(u"view/desktopWasDark"_s).toBool();
}

void WindowSettings::setDesktopWasDark(bool dark)
{
    m_settings.setValue(u"view/desktopWasDark"_s, dark);
}

IncidentQuery::Which WindowSettings::which() const
{
    return IncidentQuery::Which(number(u"list/which"_s, int(IncidentQuery::Which::Open), int(IncidentQuery::Which::All),
                                       int(IncidentQuery::Which::Open)));
}

void WindowSettings::setWhich(IncidentQuery::Which which)
{
    m_settings.setValue(u"list/which"_s, int(which));
}

DeskPlace WindowSettings::place() const
{
    constexpr int most = std::numeric_limits<int>::max();
    return {IncidentId::fromText(m_settings.value(u"list/incident"_s).toString()).value_or(IncidentId()),
            {UpdateId::fromText(m_settings.value(u"list/update"_s).toString()).value_or(UpdateId()),
             number(u"list/cursor"_s, 0, most, 0)},
            number(u"list/scroll"_s, 0, most, 0)};
}

void WindowSettings::setPlace(const DeskPlace &place)
{
    m_settings.setValue(u"list/incident"_s, place.incident.isNull() ? QString() : place.incident.text());
    m_settings.setValue(u"list/update"_s, place.update.update.isNull() ? QString() : place.update.update.text());
    m_settings.setValue(u"list/cursor"_s, place.update.cursor);
    m_settings.setValue(u"list/scroll"_s, place.scroll);
}

OverviewPlace WindowSettings::overview() const
{
    const OverviewPlace otherwise;
    return {number(u"overview/days"_s, 1, 365, otherwise.days), number(u"overview/tab"_s, 0, 3, otherwise.tab)};
}

void WindowSettings::setOverview(const OverviewPlace &place)
{
    m_settings.setValue(u"overview/days"_s, place.days);
    m_settings.setValue(u"overview/tab"_s, place.tab);
}

QStringList WindowSettings::recentFiles() const
{
    QStringList files = m_settings.value(u"files/recent"_s).toStringList().mid(0, mostRecentFiles);
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void WindowSettings::addRecentFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings.setValue(u"files/recent"_s, files.mid(0, mostRecentFiles));
}

void WindowSettings::clearRecentFiles()
{
    m_settings.remove(u"files/recent"_s);
}

int WindowSettings::number(const QString &key, int least, int most, int otherwise) const
{
    bool isNumber = false;
    const int value = m_settings.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

} // namespace noticedesk
