#include "ui/styles/stylesection.h"

#include "ui/widgets/spacing.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace noticedesk {

StyleSection::StyleSection(QString act, QWidget *parent) : QWidget(parent), m_act(std::move(act))
{
}

StyleSection::~StyleSection() = default;

void StyleSection::setPage(const Page &page)
{
    const Page before = std::exchange(m_page, page);
    show(before, page);
}

QString StyleSection::act() const
{
    return m_act;
}

const Page &StyleSection::page() const
{
    return m_page;
}

QFormLayout *StyleSection::formUnder(const QString &heading)
{
    auto *title = new QLabel(heading, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    auto *form = new QFormLayout;
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::small);
    layout->addWidget(title);
    layout->addLayout(form);
    return form;
}

} // namespace noticedesk
