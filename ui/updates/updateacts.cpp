#include "ui/updates/updateacts.h"

#include <QIcon>

namespace noticedesk {

using namespace Qt::StringLiterals;

UpdateActs::UpdateActs(QObject *parent)
    : QObject(parent)
    , send(new QAction(QIcon::fromTheme(u"mail-forward"_s), tr("Send for &Review"), this))
    , approve(new QAction(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("&Approve"), this))
    , post(new QAction(QIcon::fromTheme(u"document-send"_s), tr("&Post"), this))
    , reopen(new QAction(QIcon::fromTheme(u"document-edit"_s), tr("&Back to Draft"), this))
    , withdraw(new QAction(QIcon::fromTheme(u"edit-clear"_s), tr("&Withdraw Update"), this))
    , create(new QAction(QIcon::fromTheme(u"list-add"_s), tr("&New Update"), this))
    , begin(new QAction(QIcon::fromTheme(u"document-new-from-template"_s, QIcon::fromTheme(u"document-new"_s)),
                        tr("New Update &from…"), this))
{
    send->setShortcut(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_R));
    approve->setShortcut(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_A));
    create->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_Return));
    begin->setShortcut(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Return));
    send->setStatusTip(tr("Ask for this text to be approved; the checks are passed first"));
    approve->setStatusTip(tr("Agree to exactly this text; it goes into the notice"));
    post->setStatusTip(tr("Note that this approved update has been posted"));
    reopen->setStatusTip(tr("Make the update a draft again; it leaves the notice"));
    withdraw->setStatusTip(tr("Take the update out of the incident; it is kept and can be brought back"));
    create->setStatusTip(tr("Begin the next update of this incident"));
    begin->setStatusTip(tr("Begin the next update with a template, the last update or a past notice"));
    connect(send, &QAction::triggered, this, [this] { Q_EMIT asked(UpdateAct::Send); });
    connect(approve, &QAction::triggered, this, [this] { Q_EMIT asked(UpdateAct::Approve); });
    connect(post, &QAction::triggered, this, [this] { Q_EMIT asked(UpdateAct::Post); });
    connect(reopen, &QAction::triggered, this, [this] { Q_EMIT asked(UpdateAct::Reopen); });
    connect(withdraw, &QAction::triggered, this, [this] { Q_EMIT asked(UpdateAct::Withdraw); });
    offer(false, std::nullopt);
}

QList<QAction *> UpdateActs::all() const
{
    return {create, begin, send, approve, post, reopen, withdraw};
}

void UpdateActs::offer(bool hasIncident, const std::optional<Update> &open)
{
    const Stage stage = open ? open->stage : Stage::Withdrawn;
    const bool isOut = stage == Stage::Approved || stage == Stage::Posted;
    create->setEnabled(hasIncident);
    begin->setEnabled(hasIncident);
    const bool isDraft = stage == Stage::Draft || stage == Stage::Returned;
    send->setEnabled(open && isDraft && saysSomething(*open));
    approve->setEnabled(open && !isOut && stage != Stage::Withdrawn && saysSomething(*open));
    post->setEnabled(open && stage == Stage::Approved && isPublishable(*open));
    reopen->setEnabled(open && stage != Stage::Draft);
    withdraw->setEnabled(open && stage != Stage::Withdrawn);
    reopen->setText(open && stage == Stage::Withdrawn ? tr("&Bring Back Update") : tr("&Back to Draft"));
}

bool saysSomething(const Update &update)
{
    return !update.body.trimmed().isEmpty() || !update.headline.trimmed().isEmpty();
}

} // namespace noticedesk
