#include "ui/updates/stagerow.h"

#include "ui/updates/updateacts.h"
#include "ui/widgets/calmstyle.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

QString noteOf(Stage stage)
{
    switch (stage) {
    case Stage::InReview: return StageRow::tr("In review. Left out of the notice until it is approved.");
    case Stage::Draft:
    case Stage::Returned: return StageRow::tr("Left out of the notice until it is approved.");
    case Stage::Approved: return StageRow::tr("In the notice. Editing this approved update makes it a draft again.");
    case Stage::Posted: return StageRow::tr("Editing this posted update makes it a draft again until it is approved.");
    case Stage::Withdrawn: return StageRow::tr("Withdrawn: in no notice. It can be brought back as a draft.");
    }
    Q_UNREACHABLE();
}

QString tipOf(const QAction &action)
{
    return action.shortcut().isEmpty()
        ? action.statusTip()
        : StageRow::tr("%1 (%2)", "what it does, shortcut")
              .arg(action.statusTip(), action.shortcut().toString(QKeySequence::NativeText));
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text().remove(u'&'));
        button->setEnabled(action->isEnabled());
        button->setToolTip(tipOf(*action));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

StageRow::StageRow(const UpdateActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_note(new TonedLabel(Tone::Neutral, this))
    , m_length(new TonedLabel(Tone::Neutral, this))
    , m_findings(new QToolButton(this))
    , m_send(buttonFor(acts.send, this))
    , m_approve(buttonFor(acts.approve, this))
    , m_post(buttonFor(acts.post, this))
    , m_reopen(buttonFor(acts.reopen, this))
    , m_withdraw(buttonFor(acts.withdraw, this))
{
    m_note->setWordWrap(true);
    m_withdraw->setFlat(true);
    makePrimary(m_send);
    makePrimary(m_post);
    m_findings->setAutoRaise(true);
    m_findings->setToolTip(tr("Show what the checks say"));
    connect(m_findings, &QToolButton::clicked, this, &StageRow::findingsAsked);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    for (QPushButton *button : {m_send, m_approve, m_post, m_reopen, m_withdraw})
        row->addWidget(button);
    row->addStretch();
    // Not beside the buttons: with them the row would be wider than a small window.
    auto *state = new QHBoxLayout;
    state->setSpacing(spacing::small);
    state->addWidget(m_note, 1);
    state->addWidget(m_findings);
    state->addWidget(m_length);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(state);
    layout->addLayout(row);
}

void StageRow::showStage(Stage stage)
{
    const bool isOut = stage == Stage::Approved || stage == Stage::Posted;
    m_note->setText(noteOf(stage));
    m_send->setVisible(stage == Stage::Draft || stage == Stage::Returned);
    setPrimary(m_approve, stage == Stage::InReview);
    m_approve->setVisible(!isOut && stage != Stage::Withdrawn);
    m_post->setVisible(stage == Stage::Approved);
    m_reopen->setVisible(stage != Stage::Draft);
    m_withdraw->setVisible(stage != Stage::Withdrawn);
}

void StageRow::showLength(qsizetype characters, qsizetype most)
{
    const qsizetype left = most - characters;
    m_length->setTone(left < 0 ? Tone::Alarm : left < most / 10 ? Tone::Caution : Tone::Neutral);
    if (left < 0)
        m_length->setText(tr("%n character(s) too many", nullptr, int(-left)));
    else if (left < most / 10)
        m_length->setText(tr("%n character(s) left", nullptr, int(left)));
    else
        m_length->setText(tr("%n character(s)", nullptr, int(characters)));
}

void StageRow::showFindings(qsizetype findings)
{
    m_findings->setVisible(findings > 0);
    m_findings->setText(tr("%n finding(s)", nullptr, int(findings)));
    m_findings->setAccessibleName(m_findings->text());
}

} // namespace noticedesk
