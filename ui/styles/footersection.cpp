#include "ui/styles/footersection.h"

#include "app/incident/stylerules.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QFormLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticedesk {

FooterSection::FooterSection(FieldWatch &watch, QWidget *parent)
    : StyleSection(tr("Change Footer of Notices"), parent)
    , m_footer(new GrowingTextEdit(this))
    , m_contacts(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_remark(fieldRemark(Tone::Alarm, this))
{
    m_footer->setObjectName(QStringLiteral("footer"));
    m_footer->setLines(2, 8);
    m_footer->setPlaceholderText(tr("Questions? Write to support@example.com."));
    m_footer->setToolTip(tr("Markdown; the end of every notice"));
    m_footer->setAccessibleName(tr("Footer"));
    m_contacts->setText(tr("Insert Con&tact"));
    m_contacts->setPopupMode(QToolButton::InstantPopup);
    m_contacts->setFocusPolicy(Qt::TabFocus);
    m_contacts->setMenu(m_menu);
    m_menu->setAccessibleName(tr("Contacts"));
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(m_footer);
    column->addWidget(m_remark);
    column->addWidget(m_contacts, 0, Qt::AlignLeading);
    QFormLayout *form = formUnder(tr("Footer"));
    form->addRow(tr("&Words at the end:"), column);
    static_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_footer);
    watch.watch(m_footer);
    connect(m_footer, &GrowingTextEdit::typed, this, [this] {
        judge();
        Q_EMIT typed(true);
    });
}

void FooterSection::show(const Page &before, const Page &page)
{
    if (before.id != page.id)
        m_footer->startText(page.style.footer);
    else if (before.style.footer != page.style.footer && m_footer->text() != page.style.footer)
        m_footer->showText(page.style.footer);
    offerContacts();
    judge();
}

QString FooterSection::remark() const
{
    NoticeStyle style;
    style.footer = m_footer->text();
    for (const StyleFault &fault : styleFaults(style))
        if (fault.field == StyleField::Footer)
            return fault.message;
    return {};
}

void FooterSection::judge()
{
    remarkOn(*m_remark, *m_footer, remark());
}

Page FooterSection::written(Page page) const
{
    if (remark().isEmpty())
        page.style.footer = m_footer->text();
    return page;
}

void FooterSection::offerContacts()
{
    QStringList contacts = page().rules.publicContacts;
    if (!page().address.isEmpty())
        contacts.append(page().address);
    m_menu->clear();
    for (const QString &contact : std::as_const(contacts))
        connect(m_menu->addAction(QString(contact).replace(QLatin1Char('&'), QLatin1String("&&"))), &QAction::triggered,
                this, [this, contact] {
                    m_footer->insertText(contact);
                    Q_EMIT settled();
                });
    m_contacts->setEnabled(!contacts.isEmpty());
    m_contacts->setToolTip(contacts.isEmpty() ? tr("Public contacts are listed in the house rules of the page")
                                              : tr("Put a public contact of the page where the cursor is"));
}

} // namespace noticedesk
