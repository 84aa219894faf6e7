#pragma once

#include "app/incident/page.h"

#include <QUndoCommand>

namespace noticedesk {

class Session;

/// Gives a page another value, and back. Where the page has been changed elsewhere since, it is refused and reported.
class EditPage final : public QUndoCommand {
public:
    /// `before` is the page as the window shows it; for a new one, `after` withdrawn.
    EditPage(Session &session, Page before, Page after, const QString &text);

    void redo() override;
    void undo() override;

private:
    void replace(const Page &expected, const Page &wanted);

    Session &m_session;
    Page m_before;
    Page m_after;
};

} // namespace noticedesk
