#include "ui/checks/findingcard.h"

#include "app/check/rulenames.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 80; ///< characters of the text that a card shows

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= mostWords ? line : line.left(mostWords - 1).trimmed() + QChar(0x2026);
}

} // namespace

FindingCard::FindingCard(const Finding &finding, const QString &words, QWidget *parent) : QWidget(parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(new Chip(gradeText(finding.grade), toneOf(finding.grade), this));
    auto *rule = new TonedLabel(Tone::Neutral, this);
    rule->setText(ruleName(finding.rule));
    rule->setToolTip(ruleWord(finding.rule));
    rule->setWordWrap(true);
    head->addWidget(rule, 1);
    auto *reason = new QLabel(finding.reason, this);
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::tight);
    layout->addLayout(head);
    layout->addWidget(reason);
    if (!words.trimmed().isEmpty()) {
        auto *quoted = new TonedLabel(Tone::Neutral, this);
        quoted->setText(tr("“%1”").arg(shortened(words)));
        quoted->setTextFormat(Qt::PlainText);
        quoted->setWordWrap(true);
        layout->addWidget(quoted);
    }
    layout->addWidget(buttons(finding));
    setAccessibleName(tr("%1: %2", "grade of a finding, reason").arg(gradeText(finding.grade), finding.reason));
}

QWidget *FindingCard::buttons(const Finding &finding)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setSpacing(spacing::tight);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), row);
        button->setAccessibleName(name);
        flow->addWidget(button);
        return button;
    };
    for (const Fix &fix : finding.fixes)
        connect(add(fix.label, tr("%1. %2", "what a button does, the finding").arg(fix.label, finding.reason)),
                &QPushButton::clicked, this, [this, fix] { Q_EMIT fixAsked(fix); });
    connect(add(tr("Show"), tr("Show where: %1").arg(finding.reason)), &QPushButton::clicked, this,
            &FindingCard::showAsked);
    connect(add(tr("Dismiss"), tr("Dismiss for this text: %1").arg(finding.reason)), &QPushButton::clicked, this,
            &FindingCard::dismissAsked);
    return row;
}

} // namespace noticedesk
