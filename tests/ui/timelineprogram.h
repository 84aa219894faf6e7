#pragma once

#include "tests/ui/program.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelinetableview.h"
#include "ui/window/timelineview.h"

#include <QAccessible>
#include <QApplication>

/// The window with one incident on the desk, of which a timeline can be drawn.
namespace noticedesk::tests {

inline const Component mail = aComponent(QStringLiteral("Mail"));

inline Incident anOutage()
{
    Incident incident =
        anIncident(QStringLiteral("Outbound mail is late"),
                   {anUpdate(Status::Investigating, at(13, 14)), anUpdate(Status::Monitoring, at(16, 14, 30)),
                    anUpdate(Status::Resolved, at(17, 14))});
    incident.components = {mail.id};
    incident.impacts = {{mail.id, ComponentStatus::PartialOutage, {at(13, 13, 46), at(13, 18, 12)}}};
    return incident;
}

/// The incident with its page and its component.
inline Changes withItsPage(const Incident &incident)
{
    Changes changes;
    changes.pages = {aPage()};
    changes.components = {mail};
    changes.incidents = {incident};
    return changes;
}

struct TimelineProgram : Program {
    explicit TimelineProgram(const Incident &incident = anOutage())
    {
        window.openFile(QStringLiteral("memory"));
        session.write(withItsPage(incident), QStringLiteral("Prepared"));
        desk().show(incident.id);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] TimelineView &view() const { return *window.findChild<TimelineView *>(); }
    [[nodiscard]] TimelineChart &chart() const { return *window.findChild<TimelineChart *>(); }
    /// What a screen reader is told of what has the focus in the chart.
    [[nodiscard]] QString heard() const
    {
        const QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(&chart())->focusChild();
        return focused == nullptr ? QString() : focused->text(QAccessible::Name);
    }
    [[nodiscard]] TimelineTableView &table() const { return *window.findChild<TimelineTableView *>(); }
};

} // namespace noticedesk::tests
