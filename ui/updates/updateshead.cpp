#include "ui/updates/updateshead.h"

#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

UpdatesHead::UpdatesHead(QAction *create, QMenu *templates, QWidget *parent)
    : QWidget(parent)
    , m_count(new TonedLabel(Tone::Neutral, this))
    , m_withdrawn(new QPushButton(this))
    , m_new(new QPushButton(create->icon(), tr("New Update"), this))
    , m_empty(new TonedLabel(Tone::Neutral, this))
{
    m_withdrawn->setCheckable(true);
    m_withdrawn->setFlat(true);
    m_new->setToolTip(tr("%1 (%2)", "what it does, shortcut")
                          .arg(create->statusTip(), create->shortcut().toString(QKeySequence::NativeText)));
    m_empty->setText(tr("No update yet. The first one says what is wrong and who notices it."));
    m_empty->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_count);
    line->addWidget(m_withdrawn);
    line->addStretch();
    auto *fromTemplate = new QPushButton(tr("From Template"), this);
    fromTemplate->setMenu(templates);
    fromTemplate->setToolTip(templates->menuAction()->statusTip());
    line->addWidget(fromTemplate);
    line->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(line);
    layout->addWidget(m_empty);
    connect(m_withdrawn, &QPushButton::toggled, this, &UpdatesHead::withdrawnAsked);
    connect(m_new, &QPushButton::clicked, create, &QAction::trigger);
    const auto follow = [this, create, fromTemplate] {
        m_new->setEnabled(create->isEnabled());
        fromTemplate->setEnabled(create->isEnabled());
    };
    connect(create, &QAction::changed, m_new, follow);
    follow();
}

void UpdatesHead::showUpdates(const Incident &incident)
{
    const auto standing = int(standingUpdates(incident).size());
    const int withdrawn = int(incident.updates.size()) - standing;
    m_count->setText(tr("%n update(s)", nullptr, standing));
    m_count->setVisible(standing > 0);
    m_empty->setVisible(standing == 0 && !incident.id.isNull());
    m_withdrawn->setText(isWithdrawnSeen() ? tr("Hide %n Withdrawn", nullptr, withdrawn)
                                           : tr("Show %n Withdrawn", nullptr, withdrawn));
    m_withdrawn->setVisible(withdrawn > 0);
}

void UpdatesHead::setWithdrawnSeen(bool seen)
{
    m_withdrawn->setChecked(seen);
}

bool UpdatesHead::isWithdrawnSeen() const
{
    return m_withdrawn->isChecked();
}

} // namespace noticedesk
