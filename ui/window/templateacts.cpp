#include "ui/window/templateacts.h"

#include "ui/session/session.h"
#include "ui/templates/beginningdialog.h"
#include "ui/updates/updatescolumn.h"
#include "ui/window/deskview.h"

namespace noticedesk {

TemplateActs::TemplateActs(Session &session, DeskView &desk, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_desk(desk)
    , m_window(window)
{
    connect(desk.updates(), &UpdatesColumn::beginningAsked, this, &TemplateActs::chooseBeginning);
}

void TemplateActs::chooseBeginning()
{
    const auto &incident = m_desk.incident();
    if (!incident)
        return;
    BeginningDialog dialog(m_session, *incident, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.updates()->writeFrom(dialog.pattern(), dialog.act());
}

} // namespace noticedesk
