#include "ui/styles/picturessection.h"

#include "ui/styles/logofield.h"

#include <QCheckBox>
#include <QFormLayout>

namespace noticedesk {

PicturesSection::PicturesSection(QWidget *parent)
    : StyleSection(tr("Change Pictures of Notices"), parent)
    , m_logo(new LogoField(this))
    , m_timeline(new QCheckBox(tr("Timeline &of what was affected when"), this))
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    QFormLayout *form = formUnder(tr("Pictures of the page"));
    form->addRow(tr("Logo:"), m_logo);
    form->addRow(QString(), m_timeline);
    connect(m_logo, &LogoField::settled, this, &StyleSection::settled);
    connect(m_timeline, &QCheckBox::clicked, this, &StyleSection::settled);
}

void PicturesSection::show(const Page &before, const Page &page)
{
    if (before.id != page.id)
        m_logo->forgive();
    if (m_logo->logo() != page.style.logo)
        m_logo->setLogo(page.style.logo);
    m_timeline->setChecked(page.style.timeline);
}

Page PicturesSection::written(Page page) const
{
    page.style.logo = m_logo->logo();
    page.style.timeline = m_timeline->isChecked();
    return page;
}

} // namespace noticedesk
