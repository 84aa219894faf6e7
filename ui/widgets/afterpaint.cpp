#include "ui/widgets/afterpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace noticedesk {

namespace {

class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget &widget, std::function<void()> then) : QObject(&widget), m_then(std::move(then))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *widget, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            widget->removeEventFilter(this);
            // The event comes before the painting, and the window is painted in one go.
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                m_then();
            });
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterPaintOf(QWidget &widget, std::function<void()> then)
{
    new PaintWatch(widget, std::move(then));
}

} // namespace noticedesk
