#include "ui/updates/sectionchips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QToolButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

SectionChips::SectionChips(QWidget *parent) : QWidget(parent)
{
    constexpr int height = spacing::target;
    auto *row = new FlowLayout(this);
    row->setSpacing(spacing::tight);
    auto *caption = new TonedLabel(Tone::Neutral, this);
    caption->setText(tr("Insert:"));
    caption->setMinimumHeight(height);
    row->addWidget(caption);
    // What is inserted is text for readers, in the language of the notice and not of the window.
    for (const QString &label : {u"User impact"_s, u"More info"_s, u"Scope of impact"_s, u"Root cause"_s,
                                 u"Current status"_s, u"Next update by"_s}) {
        auto *button = new QToolButton(this);
        button->setText(label);
        button->setAccessibleName(tr("Insert the section “%1”").arg(label));
        button->setMinimumHeight(height);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, label] { Q_EMIT asked(label); });
        row->addWidget(button);
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
