#include "ui/updates/sectionchips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QToolButton>

namespace noticedesk {

SectionChips::SectionChips(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this))
{
    m_row->setSpacing(spacing::tight);
    auto *caption = new TonedLabel(Tone::Neutral, this);
    caption->setText(tr("Insert:"));
    caption->setMinimumHeight(spacing::target);
    m_row->addWidget(caption);
}

// What is inserted is text for readers, in the language of the notice and not of the window.
void SectionChips::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const QString &label : labels) {
        auto *button = new QToolButton(this);
        button->setText(label);
        button->setAccessibleName(tr("Insert the section “%1”").arg(label));
        button->setMinimumHeight(spacing::target);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, label] { Q_EMIT asked(label); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
}

void SectionChips::setUsed(const QStringList &labels)
{
    for (QToolButton *button : std::as_const(m_buttons)) {
        const bool isUsed = labels.contains(button->text(), Qt::CaseInsensitive);
        button->setEnabled(!isUsed);
        button->setToolTip(isUsed ? tr("The text has this section already") : QString());
    }
}

} // namespace noticedesk
