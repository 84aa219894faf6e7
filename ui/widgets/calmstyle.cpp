#include "ui/widgets/calmstyle.h"

#include "ui/widgets/calmpainting.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace noticedesk {

namespace {

void drawLineBelow(QPainter &painter, const QStyleOption &option)
{
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), lineColor(option.palette));
}

void drawToolBar(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    drawLineBelow(painter, option);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            calm::drawButton(*painter, *button, widget);
    } else if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox) {
        calm::drawChoice(*painter, *option, element == PE_IndicatorRadioButton);
    } else if (element == PE_PanelButtonTool) {
        calm::drawToolButton(*painter, *option);
    } else if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            calm::drawField(*painter, *option, option->rect);
    } else if (element == PE_Frame || element == PE_FrameLineEdit) {
        calm::drawEdge(*painter, *option);
    } else if (element == PE_FrameFocusRect) {
        calm::drawFocusRing(*painter, *option);
    } else if (element == PE_PanelScrollAreaCorner) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    } else if (element == PE_FrameTabBarBase) {
        drawLineBelow(*painter, *option);
    } else if (element != PE_FrameStatusBarItem && element != PE_PanelStatusBar && element != PE_FrameTabWidget) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QStyleOptionButton label(*button);
        if (calm::isPrimary(*button, widget)) {
            const QColor ink = label.palette.color(QPalette::HighlightedText);
            label.palette.setColor(QPalette::ButtonText, ink);
            label.icon = calm::inked(label.icon, label.iconSize, ink);
        }
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (element == CE_TabBarTabShape) {
        calm::drawTab(*painter, *qstyleoption_cast<const QStyleOptionTab *>(option));
    } else if (element == CE_TabBarTabLabel) {
        QStyleOptionTab label(*qstyleoption_cast<const QStyleOptionTab *>(option));
        const bool chosen = label.state.testFlag(State_Selected);
        label.palette.setColor(QPalette::WindowText,
                               chosen ? label.palette.color(QPalette::Link) : quietInk(label.palette));
        label.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (element == CE_MenuBarItem) {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        calm::drawMenuBarItem(*painter, *item);
        drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                     item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    } else if (element == CE_ToolBar) {
        drawToolBar(*painter, *option);
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, lineColor(option->palette));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo->frame)
            calm::drawField(*painter, *option, option->rect);
        calm::drawChevron(*painter, *option, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                          false);
    } else if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin->frame)
            calm::drawField(*painter, *option, option->rect);
        for (const SubControl arrow : {SC_SpinBoxUp, SC_SpinBoxDown})
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
                calm::drawChevron(*painter, *option, proxy()->subControlRect(CC_SpinBox, option, arrow, widget),
                                  arrow == SC_SpinBoxUp);
    } else if (control == CC_ScrollBar) {
        calm::drawScrollBar(*painter, *option,
                            proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// A scroll bar is its slider alone: the keys, the wheel and a click beside it do what its arrows did.
QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (part == SC_ScrollBarGroove)
        return bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range == 0
        ? length
        : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), std::min(least, length), length);
    const int begin =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        return upright ? QRect(bar->rect.x(), from, bar->rect.width(), size)
                       : QRect(from, bar->rect.y(), size, bar->rect.height());
    };
    if (part == SC_ScrollBarSlider)
        return visualRect(option->direction, bar->rect, stretch(begin, slider));
    if (part == SC_ScrollBarSubPage)
        return visualRect(option->direction, bar->rect, stretch(0, begin));
    if (part == SC_ScrollBarAddPage)
        return visualRect(option->direction, bar->rect, stretch(begin + slider, length - begin - slider));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth: return 2;
    case PM_TabBarTabHSpace: return 2 * spacing::medium;
    case PM_TabBarTabVSpace: return 2 * spacing::small;
    case PM_ToolBarItemSpacing: return spacing::small;
    case PM_ToolBarItemMargin: return spacing::small;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ScrollBarExtent: return spacing::medium;
    case PM_ScrollBarSliderMin: return spacing::target;
    case PM_MenuBarHMargin: return spacing::tight;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        whole.rwidth() += spacing::small;
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        whole.setHeight(std::max(whole.height(), spacing::target));
    if (type == CT_ToolButton)
        whole = whole.expandedTo({spacing::target, spacing::target});
    return whole;
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void makePrimary(QPushButton *button)
{
    setPrimary(button, true);
}

void setPrimary(QPushButton *button, bool isPrimary)
{
    button->setProperty("primary", isPrimary);
    button->update();
}

} // namespace noticedesk
