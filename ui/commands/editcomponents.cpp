#include "ui/commands/editcomponents.h"

#include "ui/session/session.h"

#include <algorithm>

namespace noticedesk {

EditComponents::EditComponents(Session &session, const QList<Component> &before, const QList<Component> &after,
                               const QString &text)
    : QUndoCommand(text)
    , m_session(session)
{
    Q_ASSERT(before.size() == after.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        if (before.at(i) != after.at(i)) {
            m_before.append(before.at(i));
            m_after.append(after.at(i));
        }
    setObsolete(m_after.isEmpty());
}

void EditComponents::redo()
{
    replace(m_before, m_after);
}

void EditComponents::undo()
{
    replace(m_after, m_before);
}

void EditComponents::replace(const QList<Component> &expected, const QList<Component> &wanted)
{
    if (wanted.isEmpty())
        return;
    const auto stored = m_session.store().components(wanted.first().page);
    if (!stored) {
        setObsolete(true);
        Q_EMIT m_session.failed(stored.error());
        return;
    }
    for (const Component &component : expected) {
        const auto known = std::find_if(stored->begin(), stored->end(),
                                        [&](const Component &other) { return other.id == component.id; });
        if (known == stored->end() || *known == component)
            continue;
        setObsolete(true);
        Q_EMIT m_session.failed(
            {Error::Code::Conflict,
             Session::tr("“%1” was changed elsewhere in the meantime. It is shown as it is now; nothing was changed.")
                 .arg(known->name)});
        return;
    }
    Changes changes;
    changes.components = wanted;
    setObsolete(!m_session.write(std::move(changes), text()));
}

} // namespace noticedesk
