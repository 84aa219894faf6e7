#include "ui/updates/findingbar.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

FindingBar::FindingBar(QWidget *parent) : QFrame(parent), m_sentence(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tight, spacing::small, spacing::tight);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_buttons);
    hide();
}

void FindingBar::setFindings(const QList<Finding> &findings)
{
    const auto isSaid = [](const Finding &finding) { return finding.grade >= Grade::Warning; };
    const auto worst = std::find_if(findings.begin(), findings.end(), isSaid);
    setVisible(worst != findings.end());
    if (worst == findings.end()) {
        m_more = -1;
        return;
    }
    const qsizetype more = std::count_if(findings.begin(), findings.end(), isSaid) - 1;
    if (*worst == m_finding && more == m_more)
        return;
    m_finding = *worst;
    m_more = more;
    m_sentence->setText(tr("%1: %2", "grade of a finding, reason").arg(gradeText(worst->grade), worst->reason));
    setAccessibleName(m_sentence->text());
    showButtons(more);
    update();
}

void FindingBar::showButtons(qsizetype more)
{
    while (QLayoutItem *old = m_buttons->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    const auto add = [this](const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(QString(text).replace(u'&', u"&&"_s));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addWidget(button);
        return button;
    };
    // What changes more than this text is for the pane alone: suggestions would come in its place under the pointer.
    if (!m_finding.fixes.isEmpty() && m_finding.fixes.first().means != Fix::Means::PageWords) {
        const Fix fix = m_finding.fixes.first();
        connect(add(fix.label), &QToolButton::clicked, this, [this, fix] { Q_EMIT fixAsked(fix); });
    }
    if (more > 0)
        connect(add(tr("%n more", nullptr, int(more))), &QToolButton::clicked, this, &FindingBar::moreAsked);
}

void FindingBar::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(toneOf(m_finding.grade), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::corner, spacing::corner);
}

} // namespace noticedesk
