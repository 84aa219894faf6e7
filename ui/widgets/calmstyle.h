#pragma once

#include <QProxyStyle>

class QPushButton;

namespace noticedesk {

/// Fusion, drawn flat: fields and buttons with a thin line and one radius, tabs with a line under the chosen one,
/// and a clear ring around what has the focus. Colours come from the palette alone.
class CalmStyle final : public QProxyStyle {
    Q_OBJECT
public:
    CalmStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;
};

/// The one button of a pane that is what people most often want: filled with the accent colour.
void makePrimary(QPushButton *button);
/// The same, where it is now this one and now another.
void setPrimary(QPushButton *button, bool isPrimary);

} // namespace noticedesk
