#include "ui/updates/promiseedit.h"

#include "ui/widgets/spacing.h"
#include "ui/widgets/zonedtimeedit.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QToolButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

PromiseEdit::PromiseEdit(QWidget *parent)
    : QWidget(parent)
    , m_set(new QPushButton(tr("None — Set"), this))
    , m_time(new ZonedTimeEdit(this))
    , m_clear(new QToolButton(this))
{
    m_set->setMinimumHeight(m_time->field()->sizeHint().height());
    m_set->setAccessibleName(tr("Next update due: none. Set a time"));
    m_set->setToolTip(tr("Promise readers when the next update will come"));
    m_clear->setIcon(QIcon::fromTheme(u"edit-clear"_s));
    m_clear->setText(tr("Promise No Next Update"));
    m_clear->setToolTip(m_clear->text());
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    connect(m_set, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(Promise{m_suggested});
        m_time->field()->setFocus();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        Q_EMIT chosen(std::nullopt);
        m_set->setFocus();
    });
    connect(m_time, &ZonedTimeEdit::chosen, this, [this](const QDateTime &due) { Q_EMIT chosen(Promise{due}); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_set);
    layout->addWidget(m_time, 1);
    layout->addWidget(m_clear, 0, Qt::AlignTop);
}

void PromiseEdit::setPromise(const std::optional<Promise> &promise, const QTimeZone &zone, const QDateTime &suggested)
{
    m_suggested = suggested;
    m_time->setZone(zone);
    const bool isShown = promise && m_time->moment() == promise->due && m_promise == promise;
    if (promise && !isShown)
        m_time->setMoment(promise->due);
    m_promise = promise;
    m_set->setVisible(!promise);
    m_time->setVisible(promise.has_value());
    m_clear->setVisible(promise.has_value());
}

void PromiseEdit::interpretText()
{
    if (m_promise)
        m_time->interpretText();
}

void PromiseEdit::setReadOnly(bool readOnly)
{
    m_set->setEnabled(!readOnly);
    m_time->setReadOnly(readOnly);
    m_clear->setEnabled(!readOnly);
}

ZonedTimeEdit *PromiseEdit::time() const
{
    return m_time;
}

QWidget *PromiseEdit::entry() const
{
    return m_promise ? static_cast<QWidget *>(m_time->field()) : m_set;
}

} // namespace noticedesk
