#include "ui/window/plannedworkfields.h"

#include "app/base/zone.h"
#include "app/incident/labels.h"
#include "ui/widgets/intervaledit.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr qint64 hourSeconds = 60 * 60;
constexpr int shownComponents = 5;

/// The next whole hour that leaves the lead time.
QDateTime suggestedBegin(const Page &page, const QDateTime &now)
{
    const qint64 earliest = now.toSecsSinceEpoch() + std::chrono::seconds(page.rules.leadTime).count();
    return QDateTime::fromSecsSinceEpoch((earliest + hourSeconds - 1) / hourSeconds * hourSeconds, Qt::UTC);
}

} // namespace

PlannedWorkFields::PlannedWorkFields(QWidget *parent)
    : QWidget(parent)
    , m_components(new QListWidget(this))
    , m_noComponents(new TonedLabel(Tone::Neutral, this))
    , m_window(new IntervalEdit(IntervalEdit::End::Required, this))
{
    m_components->setAccessibleName(tr("Components"));
    m_noComponents->setText(tr("This page has no component yet. They can be named later."));
    m_noComponents->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_components);
    layout->addWidget(m_noComponents);
    layout->addWidget(m_window);
    connect(m_window, &IntervalEdit::changed, this, &PlannedWorkFields::changed);
}

void PlannedWorkFields::setPage(const Page &page, const QList<Component> &components, const QDateTime &now)
{
    m_window->setZone(zoneNamed(page.zone));
    if (m_page == page.id && m_zone == page.zone)
        return;
    m_page = page.id;
    m_zone = page.zone;
    m_components->clear();
    for (const Component &component : components) {
        const QString name = componentName(component.group, component.name);
        auto *item = new QListWidgetItem(name, m_components);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, QVariant::fromValue(component.id));
    }
    m_components->setVisible(!components.isEmpty());
    m_noComponents->setVisible(components.isEmpty());
    const int rows = std::min(shownComponents, int(components.size()));
    m_components->setFixedHeight(rows * std::max(m_components->sizeHintForRow(0), 1) + 2 * spacing::tight);
    if (m_components->count() > 0)
        m_components->setCurrentRow(0);
    const QDateTime begin = suggestedBegin(page, now);
    m_window->setInterval(m_window->interval().value_or(Interval{begin, begin.addSecs(2 * hourSeconds)}));
}

QList<ComponentId> PlannedWorkFields::components() const
{
    QList<ComponentId> chosen;
    for (int row = 0; row < m_components->count(); ++row)
        if (const QListWidgetItem *item = m_components->item(row); item->checkState() == Qt::Checked)
            chosen.append(item->data(Qt::UserRole).value<ComponentId>());
    return chosen;
}

std::optional<Interval> PlannedWorkFields::window() const
{
    return m_window->interval();
}

void PlannedWorkFields::interpretText()
{
    m_window->interpretText();
}

} // namespace noticedesk
