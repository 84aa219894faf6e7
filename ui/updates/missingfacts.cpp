#include "ui/updates/missingfacts.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QToolButton>

#include <algorithm>

namespace noticedesk {

namespace {
constexpr qsizetype mostButtons = 8;
} // namespace

MissingFacts::MissingFacts(QWidget *parent) : QWidget(parent), m_row(new FlowLayout(this))
{
    m_row->setSpacing(spacing::tight);
    auto *caption = new TonedLabel(Tone::Alarm, this);
    caption->setText(tr("Still missing:"));
    caption->setMinimumHeight(spacing::target);
    m_row->addWidget(caption);
    for (qsizetype i = 0; i < mostButtons; ++i)
        m_buttons.append(addButton());
    m_more = new TonedLabel(Tone::Alarm, this);
    m_more->setMinimumHeight(spacing::target);
    m_row->addWidget(m_more);
    hide();
}

QToolButton *MissingFacts::addButton()
{
    auto *button = new QToolButton(this);
    button->setMinimumHeight(spacing::target);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(tr("(a fact without a name)")); // until there is one
    button->hide();
    connect(button, &QToolButton::clicked, this,
            [this, button] { Q_EMIT asked(m_facts.at(m_buttons.indexOf(button))); });
    m_row->addWidget(button);
    return button;
}

void MissingFacts::showFacts(const QStringList &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    for (qsizetype i = 0; i < mostButtons; ++i) {
        QToolButton *button = m_buttons.at(i);
        const QString fact = facts.value(i);
        button->setText(fact.isEmpty() ? tr("(a fact without a name)")
                                       : QString(fact).replace(u'&', QLatin1String("&&")));
        button->setAccessibleName(tr("Fill in “%1”").arg(fact));
        button->setVisible(i < facts.size());
    }
    const qsizetype left = std::max<qsizetype>(0, facts.size() - mostButtons);
    m_more->setText(tr("and %n more", nullptr, int(left)));
    m_more->setVisible(left > 0);
    setVisible(!facts.isEmpty());
}

} // namespace noticedesk
