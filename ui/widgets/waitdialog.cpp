#include "ui/widgets/waitdialog.h"

#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

WaitDialog::WaitDialog(const QString &sentence, int count, QWidget *parent)
    : QDialog(parent)
    , m_sentence(new QLabel(sentence, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
{
    setWindowTitle(tr("A Moment"));
    setWindowModality(Qt::WindowModal);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_bar->setRange(0, count);
    m_bar->setAccessibleName(sentence);
    connect(m_stop, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignRight);
    setMinimumWidth(420);
}

void WaitDialog::setProgress(int done)
{
    const bool isStoring = done >= m_bar->maximum();
    m_stop->setEnabled(!isStoring);
    if (isStoring) {
        m_sentence->setText(tr("Storing…"));
        m_bar->setRange(0, 0); // how long that takes nobody knows
    } else {
        m_bar->setValue(done);
    }
}

void WaitDialog::reject()
{
    if (m_stop->isEnabled())
        Q_EMIT stopAsked();
}

} // namespace noticedesk
