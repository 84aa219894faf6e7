#include "ui/widgets/guessmark.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace noticedesk {

GuessMark::GuessMark(const QString &confirmName, QWidget *parent) : QWidget(parent), m_confirm(new QToolButton(this))
{
    m_confirm->setText(tr("Confirm"));
    m_confirm->setAccessibleName(confirmName);
    m_confirm->setToolTip(confirmName);
    m_confirm->setAutoRaise(true);
    m_confirm->setFocusPolicy(Qt::StrongFocus);
    connect(m_confirm, &QToolButton::clicked, this, &GuessMark::confirmed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(new Chip(tr("guessed"), Tone::Caution, this));
    layout->addWidget(m_confirm);
    hide();
}

void GuessMark::setReason(const QString &reason)
{
    setToolTip(reason);
    m_confirm->setAccessibleDescription(reason);
    setVisible(!reason.isEmpty());
}

} // namespace noticedesk
