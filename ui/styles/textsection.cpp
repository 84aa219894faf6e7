#include "ui/styles/textsection.h"

#include "ui/styles/choices.h"
#include "ui/widgets/fieldwatch.h"

#include <QCheckBox>
#include <QFormLayout>

namespace noticedesk {

TextSection::TextSection(FieldWatch &watch, QWidget *parent)
    : StyleSection(tr("Change Text of Notices"), parent)
    , m_order(choiceOf<NoticeStyle::Order>(tr("Order of updates"),
                                           {{NoticeStyle::Order::NewestFirst, tr("Newest first")},
                                            {NoticeStyle::Order::OldestFirst, tr("Oldest first")}},
                                           this))
    , m_labels(choiceOf<NoticeStyle::StatusLabels>(tr("Status labels"),
                                                   {{NoticeStyle::StatusLabels::Auto, tr("Where there is no headline")},
                                                    {NoticeStyle::StatusLabels::Always, tr("Always")},
                                                    {NoticeStyle::StatusLabels::Never, tr("Never")}},
                                                   this))
    , m_separator(choiceOf<NoticeStyle::Separator>(
          tr("Section labels"),
          {{NoticeStyle::Separator::Dash, tr("User impact -")}, {NoticeStyle::Separator::Colon, tr("User impact:")}},
          this))
    , m_pageLine(new QCheckBox(tr("L&ine that names the page"), this))
    , m_affectedLine(new QCheckBox(tr("Line that names what is a&ffected"), this))
{
    QFormLayout *form = formUnder(tr("Text"));
    form->addRow(tr("Order of &updates:"), m_order);
    form->addRow(tr("Status la&bels:"), m_labels);
    form->addRow(tr("Section &labels:"), m_separator);
    form->addRow(QString(), m_pageLine);
    form->addRow(QString(), m_affectedLine);
    for (QComboBox *combo : {m_order, m_labels, m_separator}) {
        watch.watch(combo);
        connect(combo, &QComboBox::activated, this, &StyleSection::settled);
    }
    for (const QCheckBox *box : {m_pageLine, m_affectedLine})
        connect(box, &QCheckBox::clicked, this, &StyleSection::settled);
}

void TextSection::show(const Page &, const Page &page)
{
    choose(*m_order, page.style.order);
    choose(*m_labels, page.style.statusLabels);
    choose(*m_separator, page.style.separator);
    m_pageLine->setChecked(page.style.pageLine);
    m_affectedLine->setChecked(page.style.affectedLine);
}

Page TextSection::written(Page page) const
{
    page.style.order = chosenIn<NoticeStyle::Order>(*m_order);
    page.style.statusLabels = chosenIn<NoticeStyle::StatusLabels>(*m_labels);
    page.style.separator = chosenIn<NoticeStyle::Separator>(*m_separator);
    page.style.pageLine = m_pageLine->isChecked();
    page.style.affectedLine = m_affectedLine->isChecked();
    return page;
}

} // namespace noticedesk
