#include "ui/incidents/windowdialog.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/intervaledit.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

WindowDialog::WindowDialog(const Interval &window, const QTimeZone &zone, const QString &zoneName, QWidget *parent)
    : QDialog(parent)
    , m_window(window)
    , m_edit(new IntervalEdit(IntervalEdit::End::Required, this))
{
    setWindowTitle(tr("Planned Window"));
    m_edit->setZone(zone);
    m_edit->setInterval(window);
    auto *note = new TonedLabel(Tone::Neutral, this);
    note->setText(tr("Times in %1, the zone of the page").arg(zoneName));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *set = new QPushButton(tr("&Set Window"), this);
    makePrimary(set);
    buttons->addButton(set, QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    const auto follow = [this, set] { set->setEnabled(m_edit->interval().has_value()); };
    connect(m_edit, &IntervalEdit::changed, this, follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addWidget(note);
    layout->addWidget(m_edit);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(420);
    m_edit->entry()->setFocus();
}

Interval WindowDialog::window() const
{
    return m_window;
}

/// What is refused keeps the dialog open: it says why.
void WindowDialog::accept()
{
    m_edit->interpretText();
    const auto written = m_edit->interval();
    if (!written)
        return;
    m_window = *written;
    QDialog::accept();
}

Interval WindowDialog::nextHour(const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    const QDateTime begin = QDateTime::fromSecsSinceEpoch((now.toSecsSinceEpoch() / hour + 1) * hour, Qt::UTC);
    return {begin, begin.addSecs(hour)};
}

} // namespace noticedesk
