#pragma once

#include "app/store/incidentquery.h"
#include "ui/overview/overviewplace.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/shownzone.h"
#include "ui/window/deskplace.h"
#include "ui/window/workview.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace noticedesk {

/// What the window remembers from one start to the next. What is missing, damaged or nonsense reads as a sensible
/// beginning.
class WindowSettings final {
public:
    /// An INI file; by default the one in the XDG configuration folder.
    explicit WindowSettings(const QString &file = defaultFile());
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray panes() const;
    void setPanes(const QByteArray &panes);
    [[nodiscard]] WorkView view() const;
    void setView(WorkView view);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] ShownZone shownZone() const;
    void setShownZone(ShownZone zone);
    /// What the desktop preferred the last time it was asked, so that the window need not wait for the answer.
    [[nodiscard]] bool desktopWasDark() const;
    void setDesktopWasDark(bool dark);
    [[nodiscard]] IncidentQuery::Which which() const;
    void setWhich(IncidentQuery::Which which);
    [[nodiscard]] DeskPlace place() const;
    void setPlace(const DeskPlace &place);
    [[nodiscard]] OverviewPlace overview() const;
    void setOverview(const OverviewPlace &place);
    /// Latest first; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &file);
    void clearRecentFiles();

private:
    [[nodiscard]] int number(const QString &key, int least, int most, int otherwise) const;

    QSettings m_settings;
};

} // namespace noticedesk
