#include "ui/sites/sitedialog.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

SiteDialog::SiteDialog(const QList<Page> &pages, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_page(new QComboBox)
    , m_isLimited(new QCheckBox(tr("&Only what began on this day or later:")))
    , m_first(new QDateEdit(today.addYears(-1)))
{
    setWindowTitle(tr("Export Site"));
    for (const Page &page : pages)
        m_page->addItem(page.name);
    nameCombo(*m_page, tr("Page"));
    m_first->setCalendarPopup(true);
    m_first->setDisplayFormat(u"d MMM yyyy"_s);
    m_first->setAccessibleName(tr("First day"));
    m_first->setEnabled(false);
    auto *note = new QLabel(tr("Writes a status history site into a folder: an index, a list of each month, a page and "
                               "a Markdown file for each incident, feeds, JSON and a calendar. What is not approved "
                               "stays out. Written again into the same folder, only what has changed is replaced."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *choose = buttons->addButton(tr("&Choose Folder…"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    makePrimary(choose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    form->setSpacing(spacing::medium);
    form->addRow(note);
    form->addRow(tr("&Page:"), m_page);
    form->addRow(m_isLimited, m_first);
    form->addRow(buttons);
    choose->setDefault(true);
    connect(m_isLimited, &QCheckBox::toggled, m_first, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_page->setFocus();
}

Page SiteDialog::page() const
{
    return m_pages.at(m_page->currentIndex());
}

std::optional<QDate> SiteDialog::since() const
{
    return m_isLimited->isChecked() ? std::optional(m_first->date()) : std::nullopt;
}

} // namespace noticedesk
