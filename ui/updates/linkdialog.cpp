#include "ui/updates/linkdialog.h"

#include "app/incident/address.h"
#include "ui/widgets/spacing.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// People leave out the scheme; a web address is meant unless it is a mail address.
QString withScheme(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty() || address.contains(u':'))
        return address;
    return (address.contains(u'@') && !address.contains(u'/') ? u"mailto:"_s : u"https://"_s) + address;
}

} // namespace

LinkDialog::LinkDialog(const QString &offered, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(offered, this))
    , m_verdict(new QLabel(this))
    , m_accept(nullptr)
{
    setWindowTitle(tr("Link"));
    auto *caption = new QLabel(tr("&Address of the page, or a mail address"), this);
    caption->setBuddy(m_address);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_address->selectAll();
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Link"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::small);
    layout->addWidget(caption);
    layout->addWidget(m_address);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::judge);
    judge();
}

QString LinkDialog::address() const
{
    return linkAddress(withScheme(m_address->text())).value_or(QString());
}

void LinkDialog::judge()
{
    const bool isEmpty = m_address->text().trimmed().isEmpty();
    const QString taken = address();
    m_accept->setEnabled(!taken.isEmpty());
    if (isEmpty)
        m_verdict->setText(tr("For example www.example.com/status or help@example.com."));
    else if (taken.isEmpty())
        m_verdict->setText(tr("Readers could not follow this: only https, http and mail addresses can be links."));
    else
        m_verdict->setText(tr("Leads to %1").arg(taken));
}

} // namespace noticedesk
