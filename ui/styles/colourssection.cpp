#include "ui/styles/colourssection.h"

#include "ui/styles/colourfield.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Those of the checked palettes, each once.
QList<Colour> swatchesFor(NoticeColours NoticeStyle::*scheme, Colour NoticeColours::*part)
{
    QList<Colour> swatches;
    for (const Palette &palette : palettes()) {
        const NoticeColours &colours = scheme == &NoticeStyle::light ? palette.light : palette.dark;
        if (!swatches.contains(colours.*part))
            swatches.append(colours.*part);
    }
    return swatches;
}

} // namespace

ColoursSection::ColoursSection(FieldWatch &watch, QWidget *parent)
    : StyleSection(tr("Change Colours of Notices"), parent)
    , m_palette(new QComboBox(this))
{
    m_palette->setObjectName(u"palette"_s);
    m_palette->setPlaceholderText(tr("Of your own"));
    for (const Palette &palette : palettes())
        m_palette->addItem(QCoreApplication::translate("Palettes", palette.name));
    nameCombo(*m_palette, tr("Quick choice of colours"));
    QFormLayout *form = formUnder(tr("Colours of the page"));
    form->addRow(tr("&Quick choice:"), m_palette);
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing::small);
    grid->addWidget(new QLabel(tr("Light"), this), 0, 1);
    grid->addWidget(new QLabel(tr("Dark"), this), 0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addRow(*grid, tr("B&ackground:"), tr("Background, light"), tr("Background, dark"), &NoticeColours::ground, {}, {},
           watch);
    addRow(*grid, tr("Te&xt:"), tr("Text, light"), tr("Text, dark"), &NoticeColours::ink, StyleField::LightInk,
           StyleField::DarkInk, watch);
    addRow(*grid, tr("Lin&ks:"), tr("Links, light"), tr("Links, dark"), &NoticeColours::link, StyleField::LightLink,
           StyleField::DarkLink, watch);
    form->addRow(grid);
    watch.watch(m_palette);
    connect(m_palette, &QComboBox::activated, this, &ColoursSection::takePalette);
}

void ColoursSection::addRow(QGridLayout &grid, const QString &label, const QString &lightName, const QString &darkName,
                            Part part, std::optional<StyleField> light, std::optional<StyleField> dark,
                            FieldWatch &watch)
{
    const int row = grid.rowCount();
    auto *caption = new QLabel(label, this);
    grid.addWidget(caption, row, 0);
    m_fields.append(makeField(lightName, &NoticeStyle::light, part, light, watch));
    caption->setBuddy(m_fields.last().field->field());
    m_fields.append(makeField(darkName, &NoticeStyle::dark, part, dark, watch));
    for (int column : {1, 2}) {
        const Field &field = m_fields.at(m_fields.size() - 3 + column);
        grid.addWidget(field.field, row, column);
        grid.addWidget(field.line, row + column, 0, 1, 3);
    }
}

ColoursSection::Field ColoursSection::makeField(const QString &name, Scheme scheme, Part part,
                                                std::optional<StyleField> rule, FieldWatch &watch)
{
    Field made{scheme, part, rule};
    made.field = new ColourField(name, swatchesFor(scheme, part), watch, this);
    made.line = new QWidget(this);
    made.line->hide();
    made.remark = fieldRemark(Tone::Alarm, made.line);
    made.take = new QPushButton(made.line);
    made.take->setAutoDefault(false);
    auto *layout = new QHBoxLayout(made.line);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::small);
    layout->addWidget(made.remark, 1);
    layout->addWidget(made.take);
    connect(made.field, &ColourField::typed, this, [this] {
        judge();
        Q_EMIT typed();
    });
    connect(made.field, &ColourField::settled, this, &StyleSection::settled);
    connect(made.take, &QPushButton::clicked, this, [this, made] { takeNearest(made); });
    return made;
}

void ColoursSection::show(const Page &before, const Page &page)
{
    for (const Field &field : std::as_const(m_fields)) {
        const Colour was = before.style.*field.scheme.*field.part;
        const Colour is = page.style.*field.scheme.*field.part;
        if (before.id != page.id || was != is || field.field->colour() == was)
            field.field->showColour(is);
    }
    judge();
}

std::optional<NoticeColours> ColoursSection::schemeWritten(Scheme scheme) const
{
    NoticeColours colours;
    for (const Field &field : m_fields) {
        if (field.scheme != scheme)
            continue;
        const auto colour = field.field->colour();
        if (!colour)
            return std::nullopt;
        colours.*field.part = *colour;
    }
    return colours;
}

NoticeStyle ColoursSection::styleWritten() const
{
    NoticeStyle style = page().style;
    for (const Scheme scheme : {&NoticeStyle::light, &NoticeStyle::dark})
        if (const auto colours = schemeWritten(scheme))
            style.*scheme = *colours;
    return style;
}

/// The colours of one background are kept together or not at all.
Page ColoursSection::written(Page page) const
{
    const NoticeStyle wanted = styleWritten();
    const QList<StyleFault> faults = styleFaults(wanted);
    for (const Scheme scheme : {&NoticeStyle::light, &NoticeStyle::dark}) {
        const bool isReadable = std::none_of(m_fields.begin(), m_fields.end(), [&](const Field &field) {
            return field.scheme == scheme && !remarkFor(field, faults).isEmpty();
        });
        if (isReadable)
            page.style.*scheme = wanted.*scheme;
    }
    return page;
}

QString ColoursSection::remarkFor(const Field &field, const QList<StyleFault> &faults) const
{
    if (!field.field->colour())
        return tr("A colour is written as #1b1f24: six digits from 0 to f.");
    for (const StyleFault &fault : faults)
        if (fault.field == field.rule)
            return fault.message;
    return {};
}

void ColoursSection::judge()
{
    const NoticeStyle wanted = styleWritten();
    const QList<StyleFault> faults = styleFaults(wanted);
    for (const Field &field : std::as_const(m_fields)) {
        const QString remark = remarkFor(field, faults);
        remarkOn(*field.remark, *field.field->field(), remark);
        field.line->setVisible(!remark.isEmpty());
        const NoticeColours &colours = wanted.*field.scheme;
        const QString nearest = colourText(readableOn(colours.ground, colours.*field.part));
        field.take->setVisible(!remark.isEmpty() && field.rule && field.field->colour());
        field.take->setText(tr("Take %1").arg(nearest));
    }
    const auto known = std::find_if(palettes().begin(), palettes().end(), [&](const Palette &palette) {
        return palette.light == wanted.light && palette.dark == wanted.dark;
    });
    m_palette->setCurrentIndex(known == palettes().end() ? -1 : int(known - palettes().begin()));
}

void ColoursSection::takeNearest(const Field &field)
{
    const NoticeColours colours = styleWritten().*field.scheme;
    field.field->showColour(readableOn(colours.ground, colours.*field.part));
    field.field->field()->setFocus();
    Q_EMIT settled();
}

void ColoursSection::takePalette(int index)
{
    const Palette &palette = palettes().at(index);
    for (const Field &field : std::as_const(m_fields))
        field.field->showColour((field.scheme == &NoticeStyle::light ? palette.light : palette.dark).*field.part);
    Q_EMIT settled();
}

} // namespace noticedesk
