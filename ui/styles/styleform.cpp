#include "ui/styles/styleform.h"

#include "ui/styles/choices.h"
#include "ui/styles/colourssection.h"
#include "ui/styles/footersection.h"
#include "ui/styles/picturessection.h"
#include "ui/styles/textsection.h"
#include "ui/styles/timessection.h"
#include "ui/styles/wordssection.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

namespace {

QString nameOf(ShippedStyle shipped)
{
    switch (shipped) {
    case ShippedStyle::Post: return StyleForm::tr("Post");
    case ShippedStyle::StatusPage: return StyleForm::tr("Status page");
    case ShippedStyle::Letter: return StyleForm::tr("Plain letter");
    case ShippedStyle::Compact: return StyleForm::tr("Compact");
    }
    Q_UNREACHABLE();
}

QString aboutOf(ShippedStyle shipped)
{
    switch (shipped) {
    case ShippedStyle::Post: return StyleForm::tr("As status pages copy it.");
    case ShippedStyle::StatusPage: return StyleForm::tr("Every status, times also in UTC, and the timeline.");
    case ShippedStyle::Letter: return StyleForm::tr("From first to last, without the frame of a status page.");
    case ShippedStyle::Compact: return StyleForm::tr("Every status, and nothing around the updates.");
    }
    Q_UNREACHABLE();
}

QList<std::pair<ShippedStyle, QString>> namedStyles()
{
    QList<std::pair<ShippedStyle, QString>> named;
    for (const ShippedStyle shipped : shippedStyles())
        named.append({shipped, nameOf(shipped)});
    return named;
}

} // namespace

StyleForm::StyleForm(QWidget *parent)
    : QWidget(parent)
    , m_watch(new FieldWatch(this))
    , m_shipped(choiceOf<ShippedStyle>(tr("Notice style"), namedStyles(), this))
    , m_restore(new QPushButton(tr("R&estore Shipped"), this))
    , m_about(new TonedLabel(Tone::Neutral, this))
{
    m_shipped->setObjectName(QStringLiteral("shippedStyle"));
    setFocusProxy(m_shipped);
    m_restore->setAutoDefault(false);
    m_restore->setToolTip(tr("Set everything as the shipped style has it"));
    m_about->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::large);
    layout->addLayout(head());
    for (StyleSection *section : QList<StyleSection *>{
             new TextSection(*m_watch, this), new TimesSection(*m_watch, this), new WordsSection(*m_watch, this),
             new ColoursSection(*m_watch, this), new PicturesSection(this), new FooterSection(*m_watch, this)})
        add(section);
    layout->addStretch();
    alignLabels();
    m_watch->watch(m_shipped);
    connect(m_watch, &FieldWatch::left, this, &StyleForm::flush);
    connect(m_watch, &FieldWatch::undoAsked, this, &StyleForm::flush);
    connect(m_shipped, &QComboBox::activated, this, [this] {
        if (const auto wanted = chosenIn<ShippedStyle>(*m_shipped); wanted != m_base)
            takeShipped(wanted, tr("Choose Notice Style"));
    });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { takeShipped(m_base, tr("Restore Shipped Notice Style")); });
}

StyleForm::~StyleForm() = default;

QLayout *StyleForm::head()
{
    auto *label = new QLabel(tr("Notice st&yle:"), this);
    label->setBuddy(m_shipped);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(label);
    line->addWidget(m_shipped, 1);
    line->addWidget(m_restore);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addLayout(line);
    column->addWidget(m_about);
    return column;
}

/// The fields of all groups begin below each other.
void StyleForm::alignLabels()
{
    QList<QLabel *> labels;
    int widest = 0;
    for (const QFormLayout *form : findChildren<QFormLayout *>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole))
                if (auto *label = qobject_cast<QLabel *>(item->widget()))
                    labels.append(label);
    for (const QLabel *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
    for (QGridLayout *grid : findChildren<QGridLayout *>())
        grid->setColumnMinimumWidth(0, widest);
}

void StyleForm::add(StyleSection *section)
{
    m_sections.append(section);
    layout()->addWidget(section);
    connect(section, &StyleSection::typed, this, &StyleForm::typed);
    connect(section, &StyleSection::settled, this, [this, section] { settle(*section); });
}

void StyleForm::setPage(const Page &page)
{
    const Page before = std::exchange(m_page, page);
    if (before.id != page.id || before.style != page.style) {
        if (const auto shipped = shippedAs(page.style))
            m_base = *shipped;
        else if (before.id != page.id)
            m_base = nearestShipped(page.style);
    }
    showShipped();
    for (StyleSection *section : std::as_const(m_sections))
        section->setPage(page);
}

/// The one it began from says of itself that it was changed.
void StyleForm::showShipped()
{
    const bool isChanged = shippedAs(m_page.style) != m_base;
    for (int i = 0; i < m_shipped->count(); ++i) {
        const auto shipped = ShippedStyle(m_shipped->itemData(i).toInt());
        m_shipped->setItemText(
            i, isChanged && shipped == m_base ? tr("%1 — changed").arg(nameOf(shipped)) : nameOf(shipped));
    }
    choose(*m_shipped, m_base);
    m_restore->setEnabled(isChanged);
    m_about->setText(aboutOf(m_base));
}

Page StyleForm::written() const
{
    Page page = m_page;
    for (const StyleSection *section : m_sections)
        page = section->written(page);
    return page;
}

void StyleForm::settle(const StyleSection &section)
{
    if (m_page.id.isNull())
        return;
    if (const Page after = section.written(m_page); after != m_page)
        Q_EMIT edited(after, section.act());
}

void StyleForm::flush()
{
    for (const StyleSection *section : std::as_const(m_sections))
        settle(*section);
}

void StyleForm::takeShipped(ShippedStyle shipped, const QString &act)
{
    flush();
    Page after = m_page;
    after.style = restyled(m_page.style, shipped);
    if (after != m_page)
        Q_EMIT edited(after, act);
}

} // namespace noticedesk
