#include "ui/incidents/impactbutton.h"

#include "ui/widgets/severitysign.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace noticedesk {

namespace {

QIcon signOf(Severity severity, const QWidget *widget)
{
    constexpr int side = spacing::medium;
    QPixmap sign(QSize(side, side) * widget->devicePixelRatioF());
    sign.setDevicePixelRatio(widget->devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeveritySign(painter, QRectF(0, 0, side, side), severity, widget->palette());
    return sign;
}

} // namespace

ImpactButton::ImpactButton(QWidget *parent) : CaptionButton(tr("Impact"), parent)
{
    setMenu(new QMenu(this));
    setOperable(true);
    connect(menu(), &QMenu::aboutToShow, this, &ImpactButton::fillMenu);
}

void ImpactButton::showImpact(const Incident &incident)
{
    m_severity = incident.severity;
    m_kind = incident.kind;
    m_isGuess = incident.inferred.testFlag(Inference::Severity);
    setIcon(signOf(m_severity, this));
    setValue(m_isGuess ? tr("%1 (not stated)").arg(severityText(m_severity)) : severityText(m_severity));
    setGuessed(m_isGuess ? tr("The text did not say how grave it is. Choose the impact, or confirm this one.")
                         : QString());
}

void ImpactButton::fillMenu()
{
    menu()->clear();
    if (m_isGuess) {
        menu()->addAction(tr("Confirm “%1”").arg(severityText(m_severity)), this, &ImpactButton::confirmed);
        menu()->addSeparator();
    }
    QList<Severity> grades = {Severity::None, Severity::Minor, Severity::Major, Severity::Critical};
    if (m_kind == Kind::Maintenance)
        grades.append(Severity::Maintenance);
    auto *group = new QActionGroup(menu());
    for (const Severity grade : grades) {
        QAction *action =
            menu()->addAction(signOf(grade, this), severityText(grade), this, [this, grade] { Q_EMIT chosen(grade); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(grade == m_severity);
    }
}

void ImpactButton::changeEvent(QEvent *event)
{
    CaptionButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(signOf(m_severity, this));
}

} // namespace noticedesk
