#include "ui/updates/updatefields.h"

#include "ui/updates/promiseedit.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/guessmark.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"
#include "ui/widgets/zonedtimeedit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr qint64 suggestedPromiseSeconds = 60 * 60;
const Inferences timeInferences = Inference::Zone | Inference::Year | Inference::PostedAt;

/// Why the time is a guess; empty if it is none.
QString timeGuess(Inferences inferred)
{
    if (inferred.testFlag(Inference::PostedAt))
        return UpdateFields::tr("The text gave no time for this update.");
    if (inferred.testFlag(Inference::Zone))
        return UpdateFields::tr("The text gave no time zone, or one that has several meanings.");
    if (inferred.testFlag(Inference::Year))
        return UpdateFields::tr("The text gave no year.");
    return {};
}

} // namespace

UpdateFields::UpdateFields(QWidget *parent)
    : QWidget(parent)
    , m_headline(new GrowingTextEdit(this))
    , m_status(new QComboBox(this))
    , m_statusGuess(new GuessMark(tr("Confirm the status"), this))
    , m_postedLabel(new TonedLabel(Tone::Neutral, this))
    , m_posted(new ZonedTimeEdit(this))
    , m_postedGuess(new GuessMark(tr("Confirm the time"), this))
    , m_promise(new PromiseEdit(this))
{
    m_headline->setOneParagraph(true);
    m_headline->setLines(1, 3);
    m_status->setMinimumHeight(m_posted->field()->sizeHint().height());
    m_headline->setPlaceholderText(tr("Update from the mail team"));
    m_headline->setAccessibleName(tr("Headline"));
    nameCombo(*m_status, tr("Status"));
    m_posted->field()->setAccessibleName(tr("Posted"));
    m_promise->time()->field()->setAccessibleName(tr("Next update due"));
    connect(m_headline, &GrowingTextEdit::typed, this, &UpdateFields::headlineTyped);
    connect(m_status, &QComboBox::activated, this,
            [this](int index) { Q_EMIT statusChosen(Status(m_status->itemData(index).toInt())); });
    connect(m_posted, &ZonedTimeEdit::chosen, this, &UpdateFields::postedChosen);
    connect(m_promise, &PromiseEdit::chosen, this, &UpdateFields::promiseChosen);
    connect(m_statusGuess, &GuessMark::confirmed, this, [this] { Q_EMIT confirmed(Inference::Status); });
    connect(m_postedGuess, &GuessMark::confirmed, this, [this] { Q_EMIT confirmed(timeInferences); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    auto *headlineLabel = new TonedLabel(Tone::Neutral, this);
    headlineLabel->setText(tr("Head&line"));
    buildColumn(headlineLabel, nullptr, m_headline, layout);
    auto *row = new FlowLayout;
    row->setSpacing(spacing::medium);
    layout->addLayout(row);
    auto *statusLabel = new TonedLabel(Tone::Neutral, this);
    statusLabel->setText(tr("&Status"));
    buildColumn(statusLabel, m_statusGuess, m_status, row);
    buildColumn(m_postedLabel, m_postedGuess, m_posted, row);
    m_postedLabel->setBuddy(m_posted->field());
    auto *promiseLabel = new TonedLabel(Tone::Neutral, this);
    promiseLabel->setText(tr("Next update &due"));
    buildColumn(promiseLabel, nullptr, m_promise, row);
    promiseLabel->setBuddy(m_promise->entry());
    // With a mark beside it or without, the fields of the row stand on one line.
    for (QLabel *label : {static_cast<QLabel *>(statusLabel), static_cast<QLabel *>(m_postedLabel),
                          static_cast<QLabel *>(promiseLabel)})
        label->setMinimumHeight(m_statusGuess->sizeHint().height());
}

void UpdateFields::buildColumn(QLabel *label, QWidget *mark, QWidget *field, QLayout *into)
{
    label->setBuddy(field);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(label);
    if (mark)
        top->addWidget(mark);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(field);
    into->addWidget(box);
}

void UpdateFields::setFrame(Kind kind, const Page &page)
{
    m_kind = kind;
    m_page = page;
    m_posted->setZone(zoneNamed(page.zone));
    m_postedLabel->setText(tr("&Posted (%1)").arg(QString::fromUtf8(page.zone).replace(u'_', u' ')));
}

void UpdateFields::show(const Update &update)
{
    m_headline->showText(update.headline);
    showStatus(update.status);
    if (m_posted->moment() != update.postedAt)
        m_posted->setMoment(update.postedAt);
    m_promise->setPromise(update.promise, zoneNamed(m_page.zone), update.postedAt.addSecs(suggestedPromiseSeconds));
    showGuesses(update.inferred);
}

void UpdateFields::start(const Update &update)
{
    m_headline->startText(update.headline);
    m_posted->setMoment(update.postedAt);
    m_promise->setPromise(std::nullopt, zoneNamed(m_page.zone), update.postedAt);
    show(update);
}

void UpdateFields::showStatus(Status status)
{
    QList<Status> statuses = statusesOf(m_kind);
    if (!statuses.contains(status))
        statuses.append(status);
    const QSignalBlocker quiet(m_status);
    m_status->clear();
    for (const Status choice : statuses)
        m_status->addItem(statusText(choice), int(choice));
    m_status->setCurrentIndex(int(statuses.indexOf(status)));
}

void UpdateFields::showGuesses(Inferences inferred)
{
    m_statusGuess->setReason(
        inferred.testFlag(Inference::Status) ? tr("The text gave no status, or one that nobody knows.") : QString());
    m_postedGuess->setReason(timeGuess(inferred));
}

void UpdateFields::interpretText()
{
    m_posted->interpretText();
    m_promise->interpretText();
}

void UpdateFields::setReadOnly(bool readOnly)
{
    m_headline->setReadOnly(readOnly);
    m_status->setEnabled(!readOnly);
    m_posted->setReadOnly(readOnly);
    m_promise->setReadOnly(readOnly);
}

QList<QWidget *> UpdateFields::fields() const
{
    return {m_headline, m_status, m_posted->field(), m_promise->time()->field()};
}

void UpdateFields::setHeadline(const QString &headline)
{
    m_headline->replaceText(headline);
}

void UpdateFields::focusField(Field field)
{
    switch (field) {
    case Field::Headline: m_headline->setFocus(); break;
    case Field::Status: m_status->setFocus(); break;
    case Field::PostedAt: m_posted->field()->setFocus(); break;
    case Field::Promise: m_promise->entry()->setFocus(); break;
    default: break;
    }
}

QString UpdateFields::headline() const
{
    return m_headline->text();
}

} // namespace noticedesk
