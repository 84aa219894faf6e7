#include "ui/styles/colourfield.h"

#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 18;

QColor shown(const Colour &colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

/// Crossed out where there is no colour.
QIcon swatchOf(const std::optional<Colour> &colour, const QPalette &palette, qreal ratio)
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(quietInk(palette), 1));
    painter.setBrush(colour ? QBrush(shown(*colour)) : Qt::NoBrush);
    const QRectF frame(0.5, 0.5, swatchSize - 1, swatchSize - 1);
    painter.drawRoundedRect(frame, spacing::corner, spacing::corner);
    if (!colour)
        painter.drawLine(frame.topLeft() + QPointF(3, 3), frame.bottomRight() - QPointF(3, 3));
    return QIcon(pixmap);
}

} // namespace

ColourField::ColourField(const QString &name, const QList<Colour> &swatches, FieldWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_swatch(new QToolButton(this))
    , m_field(new QLineEdit(this))
{
    m_field->setAccessibleName(name);
    m_field->setMaxLength(7);
    m_field->setPlaceholderText(u"#1b1f24"_s);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(u"#dddddd"_s) + 2 * spacing::medium);
    m_swatch->setAutoRaise(true);
    m_swatch->setFocusPolicy(Qt::TabFocus);
    m_swatch->setPopupMode(QToolButton::InstantPopup);
    m_swatch->setIconSize(QSize(swatchSize, swatchSize));
    m_swatch->setAccessibleName(tr("Swatches: %1", "name of a colour").arg(name));
    m_swatch->setToolTip(tr("Choose from swatches"));
    buildMenu(swatches);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_swatch);
    layout->addWidget(m_field, 1);
    setFocusProxy(m_field);
    watch.watch(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        drawSwatch();
        Q_EMIT typed();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &ColourField::settled);
}

void ColourField::buildMenu(const QList<Colour> &swatches)
{
    auto *menu = new QMenu(m_swatch);
    menu->setAccessibleName(m_swatch->accessibleName());
    for (const Colour &colour : swatches)
        connect(menu->addAction(swatchOf(colour, palette(), devicePixelRatioF()), colourText(colour)),
                &QAction::triggered, this, [this, colour] { take(colour); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Other Colour…")), &QAction::triggered, this, &ColourField::chooseOther);
    m_swatch->setMenu(menu);
}

void ColourField::showColour(const Colour &colour)
{
    m_field->setText(colourText(colour));
}

std::optional<Colour> ColourField::colour() const
{
    const QString written = m_field->text().trimmed();
    return colourFromText(written.startsWith(u'#') ? written : u'#' + written);
}

QLineEdit *ColourField::field() const
{
    return m_field;
}

void ColourField::take(const Colour &colour)
{
    showColour(colour);
    Q_EMIT settled();
}

void ColourField::chooseOther()
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name);
    if (const auto now = colour())
        dialog->setCurrentColor(shown(*now));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        take({quint8(chosen.red()), quint8(chosen.green()), quint8(chosen.blue())});
    });
    dialog->open();
}

void ColourField::drawSwatch()
{
    m_swatch->setIcon(swatchOf(colour(), palette(), devicePixelRatioF()));
}

void ColourField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSwatch();
}

} // namespace noticedesk
