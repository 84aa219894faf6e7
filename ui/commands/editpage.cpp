#include "ui/commands/editpage.h"

#include "ui/session/session.h"

#include <algorithm>

namespace noticedesk {

EditPage::EditPage(Session &session, Page before, Page after, const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void EditPage::redo()
{
    replace(m_before, m_after);
}

void EditPage::undo()
{
    replace(m_after, m_before);
}

void EditPage::replace(const Page &expected, const Page &wanted)
{
    const auto pages = m_session.store().pages();
    if (!pages) {
        setObsolete(true);
        Q_EMIT m_session.failed(pages.error());
        return;
    }
    const auto stored =
        std::find_if(pages->begin(), pages->end(), [&](const Page &page) { return page.id == wanted.id; });
    if (stored != pages->end() && *stored != expected) {
        setObsolete(true);
        Q_EMIT m_session.failed(
            {Error::Code::Conflict,
             Session::tr("“%1” was changed elsewhere in the meantime. It is shown as it is now; nothing was changed.")
                 .arg(stored->name)});
        return;
    }
    Changes changes;
    changes.pages = {wanted};
    setObsolete(!m_session.write(std::move(changes), text()));
}

} // namespace noticedesk
