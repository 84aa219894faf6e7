#include "app/check/families.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct WindowRules {
    Q_DECLARE_TR_FUNCTIONS(WindowRules)
};

Fix fillIn(Field field)
{
    return setByHand(
        field == Field::Window ? WindowRules::tr("Fill in the window…") : WindowRules::tr("Choose components…"), field);
}

void checkComplete(const Draft &draft, FindingList &found)
{
    const auto &window = draft.incident.window;
    if (!window || !window->begin.isValid())
        found.add(Rule::WindowIncomplete, {Field::Window, {}},
                  WindowRules::tr("The planned work has no start, so nobody can prepare for it."),
                  {fillIn(Field::Window)});
    else if (!window->end)
        found.add(Rule::WindowIncomplete, {Field::Window, {}},
                  WindowRules::tr("The planned work has no end, so nobody knows when to look again."),
                  {fillIn(Field::Window)});
    if (!QTimeZone(draft.circumstances.page.zone).isValid())
        found.add(Rule::WindowIncomplete, {Field::Window, {}},
                  WindowRules::tr("The zone of the page, “%1”, is unknown here, so the window cannot be printed in it.")
                      .arg(QString::fromUtf8(draft.circumstances.page.zone)));
    if (draft.incident.components.isEmpty())
        found.add(Rule::WindowIncomplete, {Field::Components, {}},
                  WindowRules::tr("The planned work names no component, so readers cannot see whether it is theirs."),
                  {fillIn(Field::Components)});
}

void checkNotice(const Draft &draft, FindingList &found)
{
    const auto &window = draft.incident.window;
    const QList<Update> updates = standingUpdates(draft.incident);
    if (!window || !window->begin.isValid() || updates.isEmpty() || updates.first().status != Status::Scheduled)
        return;
    const qint64 minutes = updates.first().postedAt.secsTo(window->begin) / 60;
    const qint64 lead = draft.rules().leadTime.count();
    if (minutes < lead)
        found.add(Rule::WindowShortNotice, {Field::Window, {}},
                  WindowRules::tr("It is announced %1 h before it starts; the house gives %2 h.")
                      .arg(std::max<qint64>(0, minutes / 60))
                      .arg(lead / 60));
}

void checkPassed(const Draft &draft, FindingList &found)
{
    const auto &window = draft.incident.window;
    if (!window || !window->begin.isValid())
        return;
    const Fix setStatus = setByHand(WindowRules::tr("Set the status…"), Field::Status);
    const QDateTime &now = draft.circumstances.now;
    if (draft.update.status == Status::Scheduled && window->begin < now)
        found.add(Rule::WindowPassed, {Field::Status, {}},
                  WindowRules::tr("The work is still shown as scheduled, though its start has passed."), {setStatus});
    if (draft.update.status == Status::InProgress && window->end && *window->end < now)
        found.add(Rule::WindowPassed, {Field::Status, {}},
                  WindowRules::tr("The work is still shown as in progress, though its end has passed."), {setStatus});
}

} // namespace

void checkWindow(const Draft &draft, FindingList &found)
{
    if (draft.incident.kind != Kind::Maintenance)
        return;
    checkComplete(draft, found);
    checkNotice(draft, found);
    checkPassed(draft, found);
}

} // namespace noticedesk
