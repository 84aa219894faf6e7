#include "ui/timeline/timelineaccess.h"

#include "ui/timeline/timelinechart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace noticedesk {

namespace {

/// A row of the table where it is drawn. It holds no more than its number, so that it never says what was true before.
class RowAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccess(TimelineChart *chart, qsizetype row) : m_chart(chart), m_row(row) { }

    [[nodiscard]] qsizetype row() const { return m_row; }

    [[nodiscard]] bool isValid() const override { return m_chart && m_row < m_chart->rowCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return isValid() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->wordsOf(m_row) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect seen = isValid() ? m_chart->seenPlaceOf(m_row) : QRect();
        return seen.isEmpty() ? QRect() : QRect(m_chart->viewport()->mapToGlobal(seen.topLeft()), seen.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_chart->selected() == m_row;
        state.focused = state.selected && m_chart->hasFocus();
        state.invisible = !m_chart->isVisible();
        state.offscreen = m_chart->seenPlaceOf(m_row).isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_chart->setFocus(Qt::OtherFocusReason);
        m_chart->select(m_row);
        if (name == pressAction())
            m_chart->choose(m_row);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineChart> m_chart;
    qsizetype m_row;
};

class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(TimelineChart *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) { }
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_chart->rowCount()); }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto made = m_rows.constFind(row); made != m_rows.constEnd())
            return QAccessible::accessibleInterface(*made);
        auto *made = new RowAccess(m_chart, row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto row = m_chart->rowAt(m_chart->viewport()->mapFromGlobal(QPoint(x, y)));
        return row ? child(int(*row)) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccess *>(child);
        return row != nullptr && row->isValid() ? int(row->row()) : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_chart->hasFocus() && m_chart->selected() ? child(int(*m_chart->selected())) : nullptr;
    }

private:
    TimelineChart *m_chart;
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *chartAccess(const QString &, QObject *object)
{
    auto *chart = qobject_cast<TimelineChart *>(object);
    return chart == nullptr ? nullptr : new ChartAccess(chart);
}

void announce(TimelineChart &chart, qsizetype row, QAccessible::Event what)
{
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&chart);
    if (QAccessibleInterface *told = whole == nullptr ? nullptr : whole->child(int(row))) {
        QAccessibleEvent event(told, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

void offerTimelineToScreenReaders()
{
    QAccessible::installFactory(chartAccess);
}

void announceSelection(TimelineChart &chart)
{
    if (chart.hasFocus() && chart.selected())
        announce(chart, *chart.selected(), QAccessible::Focus);
}

void announceChange(TimelineChart &chart, qsizetype row)
{
    announce(chart, row, QAccessible::NameChanged);
}

} // namespace noticedesk
