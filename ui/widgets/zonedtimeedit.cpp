#include "ui/widgets/zonedtimeedit.h"

#include "app/base/walltime.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/zonedtext.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

QToolButton *choiceButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    return button;
}

} // namespace

ZonedTimeEdit::ZonedTimeEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new QDateTimeEdit(this))
    , m_zoneWord(new QLabel(this))
    , m_earlier(choiceButton(this))
    , m_later(choiceButton(this))
    , m_remark(new TonedLabel(Tone::Alarm, this))
    , m_takeNext(new QPushButton(this))
{
    // The field holds a wall time. Were it in the machine's zone, Qt would refuse that zone's skipped hours.
    m_field->setTimeSpec(Qt::UTC);
    m_field->setLayoutDirection(Qt::LeftToRight); // mirrored, 09:00 would read 00:09
    m_field->setDisplayFormat(tr("d MMM yyyy HH:mm", "format of the date and time field"));
    m_field->setCalendarPopup(true);
    m_field->setKeyboardTracking(false);
    m_remark->setWordWrap(true);
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_takeNext->setText(tr("Next time that exists"));
    m_takeNext->hide();
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, &ZonedTimeEdit::readWallTime);
    connect(m_earlier, &QToolButton::clicked, this, [this] { take(m_choices.value(0)); });
    connect(m_later, &QToolButton::clicked, this, [this] { take(m_choices.value(1)); });
    connect(m_takeNext, &QPushButton::clicked, this, [this] { take(m_next); });

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::tight);
    line->addWidget(m_field);
    for (QWidget *widget : QList<QWidget *>{m_zoneWord, m_earlier, m_later})
        line->addWidget(widget);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(line);
    column->addWidget(m_remark);
    column->addWidget(m_takeNext, 0, Qt::AlignLeft);
}

void ZonedTimeEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

void ZonedTimeEdit::setMoment(const QDateTime &utc)
{
    m_moment = utc;
    const QDateTime wall = utc.toTimeZone(m_zone);
    const QSignalBlocker quiet(m_field);
    m_field->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
    m_choices = instantsOf(wall.date(), wall.time(), m_zone);
    m_inDoubt = false;
    showZone();
    showRemark(zonedText(utc, QTimeZone::utc()), false);
}

QDateTime ZonedTimeEdit::moment() const
{
    return m_moment;
}

bool ZonedTimeEdit::isInDoubt() const
{
    return m_inDoubt;
}

void ZonedTimeEdit::interpretText()
{
    m_field->interpretText();
}

void ZonedTimeEdit::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_earlier->setEnabled(!readOnly);
    m_later->setEnabled(!readOnly);
}

QDateTimeEdit *ZonedTimeEdit::field() const
{
    return m_field;
}

void ZonedTimeEdit::readWallTime()
{
    const QDateTime wall = m_field->dateTime();
    const QList<QDateTime> instants = instantsOf(wall.date(), wall.time(), m_zone);
    if (instants.isEmpty())
        refuseSkippedHour();
    else if (instants.size() > 1)
        askWhich(instants);
    else
        take(instants.first());
}

void ZonedTimeEdit::take(const QDateTime &utc)
{
    const bool isOther = utc != m_moment;
    setMoment(utc);
    if (isOther)
        Q_EMIT chosen(utc);
}

void ZonedTimeEdit::refuseSkippedHour()
{
    const QDateTime wall = m_field->dateTime();
    m_next = firstInstantAfterGap(wall.date(), wall.time(), m_zone);
    m_choices.clear();
    m_inDoubt = true;
    showZone();
    m_takeNext->setText(tr("Use %1").arg(zonedText(m_next, m_zone)));
    m_takeNext->show();
    showRemark(tr("There is no %1 on %2 in this zone, because clocks go forward. The next time there is: %3.")
                   .arg(QLocale().toString(wall.time(), QStringLiteral("HH:mm")),
                        QLocale().toString(wall.date(), QLocale::ShortFormat), zonedText(m_next, m_zone)),
               true);
}

void ZonedTimeEdit::askWhich(const QList<QDateTime> &instants)
{
    m_choices = instants;
    m_inDoubt = true;
    showZone();
    showRemark(tr("Clocks go back, and %1 comes twice that day. Choose which one is meant.")
                   .arg(QLocale().toString(m_field->time(), QStringLiteral("HH:mm"))),
               true);
}

void ZonedTimeEdit::showZone()
{
    const bool comesTwice = m_choices.size() > 1;
    m_zoneWord->setText(m_inDoubt || comesTwice ? QString() : zoneWord(m_moment, m_zone));
    m_zoneWord->setVisible(!m_zoneWord->text().isEmpty());
    m_takeNext->hide();
    int index = 0;
    for (QToolButton *button : {m_earlier, m_later}) {
        const QDateTime choice = m_choices.value(index++);
        button->setVisible(comesTwice);
        if (comesTwice)
            button->setText(zoneWord(choice, m_zone));
        button->setToolTip(comesTwice ? zonedText(choice, QTimeZone::utc()) : QString());
        button->setChecked(comesTwice && !m_inDoubt && choice == m_moment);
    }
}

void ZonedTimeEdit::showRemark(const QString &remark, bool isQuestion)
{
    m_remark->setText(remark);
    m_remark->setVisible(isQuestion);
    m_field->setToolTip(remark);
    m_field->setAccessibleDescription(remark);
}

} // namespace noticedesk
