#include "ui/checks/checkspane.h"

#include "ui/checks/findingcard.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/tonedlabel.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr qsizetype mostCards = 60; ///< nobody reads more, and each is a widget

QString textOf(const Finding &finding, const Incident &incident)
{
    if (finding.place.field == Field::Title)
        return incident.title;
    const auto update = updateOf(incident, finding.update);
    if (!update)
        return {};
    return finding.place.field == Field::Headline ? update->headline
        : finding.place.field == Field::Body      ? update->body
                                                  : QString();
}

} // namespace

QString wordsOf(const Finding &finding, const Incident &incident)
{
    return textOf(finding, incident).mid(finding.place.range.begin, finding.place.range.length);
}

ChecksPane::ChecksPane(QWidget *parent)
    : QScrollArea(parent)
    , m_summary(new TonedLabel(Tone::Neutral, this))
    , m_noteLabel(new TonedLabel(Tone::Caution, this))
    , m_cards(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Checks"));
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    m_cards->setSpacing(spacing::tight);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(spacing::small, spacing::medium, spacing::small, spacing::medium);
    for (TonedLabel *label : {m_summary, m_noteLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
        layout->addWidget(label);
    }
    layout->addLayout(m_cards);
    layout->addStretch();
    setWidget(sheet);
    clear();
}

void ChecksPane::setFindings(const QList<Finding> &findings, const Incident &incident, const QString &note)
{
    m_noteLabel->setText(note);
    m_noteLabel->setVisible(!note.isEmpty());
    m_summary->setText(findings.isEmpty()
                           ? tr("The checks have nothing to say about this.")
                           : tr("%n finding(s) in the open update and the incident", nullptr, int(findings.size())));
    if (findings == m_findings)
        return;
    m_findings = findings;
    if (const QWidget *focused = QApplication::focusWidget(); focused != nullptr && isAncestorOf(focused))
        setFocus(); // its card goes
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const Finding &finding : findings.first(std::min(findings.size(), mostCards)))
        addCard(finding, incident);
}

/// The cards come after everything else of the window.
bool ChecksPane::focusNextPrevChild(bool next)
{
    orderTabsAsLaidOut(*widget(), this);
    return QScrollArea::focusNextPrevChild(next);
}

void ChecksPane::clear()
{
    setFindings({}, {}, {});
    m_summary->setText(tr("Choose an incident to see what the checks say about it."));
}

void ChecksPane::addCard(const Finding &finding, const Incident &incident)
{
    auto *card = new FindingCard(finding, wordsOf(finding, incident), widget());
    connect(card, &FindingCard::fixAsked, this, [this, finding](const Fix &fix) { Q_EMIT fixAsked(finding, fix); });
    connect(card, &FindingCard::showAsked, this, [this, finding] { Q_EMIT showAsked(finding); });
    connect(card, &FindingCard::dismissAsked, this, [this, finding] { Q_EMIT dismissAsked(finding); });
    m_cards->addWidget(card);
}

} // namespace noticedesk
