#include "ui/widgets/intervaledit.h"

#include "app/base/duration.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/zonedtext.h"
#include "ui/widgets/zonedtimeedit.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr qint64 suggestedSeconds = 60 * 60;

} // namespace

IntervalEdit::IntervalEdit(End end, QWidget *parent)
    : QWidget(parent)
    , m_begin(new ZonedTimeEdit(this))
    , m_end(new ZonedTimeEdit(this))
    , m_goingOn(new QCheckBox(tr("Still &going on"), this))
    , m_remark(new TonedLabel(Tone::Neutral, this))
{
    m_begin->field()->setAccessibleName(tr("Begin"));
    m_end->field()->setAccessibleName(tr("End"));
    m_remark->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Begin:"), m_begin);
    form->addRow(tr("&End:"), m_end);
    static_cast<QLabel *>(form->labelForField(m_begin))->setBuddy(m_begin->field());
    static_cast<QLabel *>(form->labelForField(m_end))->setBuddy(m_end->field());
    form->addRow(QString(), m_goingOn);
    form->addRow(QString(), m_remark);
    m_goingOn->setVisible(end == End::Open);
    for (const ZonedTimeEdit *edit : {m_begin, m_end}) {
        connect(edit->field(), &QDateTimeEdit::dateTimeChanged, this, &IntervalEdit::showRemark);
        connect(edit, &ZonedTimeEdit::chosen, this, [this] {
            showRemark();
            Q_EMIT changed();
        });
    }
    connect(m_goingOn, &QCheckBox::clicked, this, [this] {
        showRemark();
        Q_EMIT changed();
    });
}

void IntervalEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_begin->setZone(zone);
    m_end->setZone(zone);
}

void IntervalEdit::setInterval(const Interval &interval)
{
    m_begin->setMoment(interval.begin);
    m_end->setMoment(interval.end.value_or(interval.begin.addSecs(suggestedSeconds)));
    m_goingOn->setChecked(!interval.end);
    showRemark();
}

bool IntervalEdit::isStillGoingOn() const
{
    return !m_goingOn->isHidden() && m_goingOn->isChecked();
}

std::optional<Interval> IntervalEdit::interval() const
{
    if (m_begin->isInDoubt())
        return std::nullopt;
    if (isStillGoingOn())
        return Interval{m_begin->moment(), std::nullopt};
    if (m_end->isInDoubt() || m_end->moment() <= m_begin->moment())
        return std::nullopt;
    return Interval{m_begin->moment(), m_end->moment()};
}

void IntervalEdit::interpretText()
{
    m_begin->interpretText();
    m_end->interpretText();
}

QWidget *IntervalEdit::entry() const
{
    return m_begin->field();
}

void IntervalEdit::showRemark()
{
    m_end->setEnabled(!isStillGoingOn());
    const bool isDoubtful = m_begin->isInDoubt() || (!isStillGoingOn() && m_end->isInDoubt());
    const auto written = interval();
    m_remark->setTone(written || isDoubtful ? Tone::Neutral : Tone::Alarm);
    const QString begin = zonedText(m_begin->moment(), QTimeZone::utc());
    if (isDoubtful)
        m_remark->setText(tr("Answer the question above first."));
    else if (!written)
        m_remark->setText(tr("The end has to be after the begin. Choose a later end, or an earlier begin."));
    else if (!written->end)
        m_remark->setText(tr("Since %1", "time in UTC").arg(begin));
    else
        m_remark->setText(tr("%1 to %2, %3", "begin and end in UTC, duration")
                              .arg(begin, zonedText(*written->end, QTimeZone::utc()),
                                   shortDurationText(written->begin.secsTo(*written->end))));
    m_end->field()->setAccessibleDescription(m_remark->text());
}

} // namespace noticedesk
