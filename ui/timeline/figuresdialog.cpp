#include "ui/timeline/figuresdialog.h"

#include "app/incident/visibletext.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tabbedtext.h"
#include "ui/widgets/tonedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *modelOf(const QList<QStringList> &cells, QObject *owner)
{
    auto *model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels(figureHeadings());
    for (const QStringList &row : cells) {
        QList<QStandardItem *> items;
        for (const QString &cell : row) {
            items.append(new QStandardItem(cell));
            items.last()->setEditable(false);
            items.last()->setToolTip(row.last());
            if (cell.isEmpty())
                items.last()->setData(FiguresDialog::tr("none", "an empty cell, as it is read aloud"),
                                      Qt::AccessibleTextRole);
        }
        model->appendRow(items);
    }
    return model;
}

} // namespace

FiguresDialog::FiguresDialog(const QString &title, const QList<FigureRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableView)
{
    setWindowTitle(tr("All Figures"));
    QList<QStringList> cells;
    for (const FigureRow &row : rows)
        cells.append({row.name, row.value, row.usual, row.definition});
    m_table->setModel(modelOf(cells, m_table));
    makeRowTable(*m_table, tr("All figures of the incident"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(spacing::target);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // definitions are read whole
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QAction *copyRows = rowAct(*m_table, u"edit-copy"_s, tr("&Copy Rows"), QKeySequence::Copy);
    connect(copyRows, &QAction::triggered, this, &FiguresDialog::copy);
    auto *about = new TonedLabel(Tone::Neutral);
    about->setTextFormat(Qt::PlainText);
    about->setText(visibleLine(title));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyAll = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    copyAll->setToolTip(tr("Put the table on the clipboard, its columns parted by tabs"));
    connect(copyAll, &QPushButton::clicked, this, &FiguresDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(QSize(980, 640).boundedTo(parent == nullptr ? QSize(980, 640) : parent->window()->size()));
}

void FiguresDialog::copy() const
{
    QGuiApplication::clipboard()->setText(tabbedText(*m_table));
}

} // namespace noticedesk
