#include "ui/overview/monthpane.h"

#include "ui/overview/monthdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/spacing.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace noticedesk {

using namespace Qt::StringLiterals;

MonthPane::MonthPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new MonthModel(this))
    , m_delegate(new MonthDelegate(*m_model, this))
    , m_table(new QTableView)
    , m_title(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(leaves());
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    makeRowTable(*m_table, tr("Days of the month"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(2 * spacing::target);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MonthPane::choose);
}

QWidget *MonthPane::leaves()
{
    auto *leaves = new QWidget;
    auto *row = new QHBoxLayout(leaves);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    const auto add = [&](const QString &icon, const QString &text, auto act) {
        auto *button = new QPushButton(QIcon::fromTheme(icon), text);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(u"go-previous"_s, tr("&Previous Month"), [this] { turn(-1); });
    add(u"go-next"_s, tr("N&ext Month"), [this] { turn(1); });
    add(u"go-jump-today"_s, tr("To&day"), [this] {
        m_wanted = m_today;
        Q_EMIT monthWanted();
        m_table->setCurrentIndex(m_model->indexOf(m_today));
    });
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    row->addWidget(m_title);
    row->addStretch();
    return leaves;
}

void MonthPane::turn(int months)
{
    m_wanted = m_wanted.addMonths(months);
    Q_EMIT monthWanted();
}

void MonthPane::setToday(const QDate &today)
{
    m_today = today;
    m_delegate->setToday(today);
    if (!m_wanted.isValid())
        m_wanted = today;
}

void MonthPane::setMonth(const Month &month)
{
    const QDate chosen = m_table->currentIndex().isValid() ? m_model->dateOf(m_table->currentIndex()) : m_wanted;
    m_model->setMonth(month);
    m_title->setText(tr("%1 %2", "month, year")
                         .arg(QLocale().standaloneMonthName(month.first.month()), QString::number(month.first.year())));
    const QModelIndex again = m_model->indexOf(chosen);
    m_table->setCurrentIndex(again.isValid() ? again : m_model->indexOf(month.first));
    choose();
}

void MonthPane::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (isVisible() && current.isValid() && m_model->month().first.isValid())
        Q_EMIT dayChosen(m_model->dateOf(current), m_model->incidentsOf(current));
}

} // namespace noticedesk
