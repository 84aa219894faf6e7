#include "ui/overview/figurespane.h"

#include "ui/overview/figurerows.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tabbedtext.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QTableView>

#include <chrono>

namespace noticedesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FiguresPane::FiguresPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new FigureRows(this))
    , m_table(new QTableView)
    , m_bar(new QProgressBar)
    , m_stopped(new QLabel(tr("Stopped. Choose other days, or press F5 to begin again.")))
    , m_question(session, [this](const Result<FiguresOfPeriod> &found) { take(found); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_busy = busyRow();
    layout->addWidget(m_busy);
    layout->addWidget(m_stopped);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_busy->hide();
    m_stopped->hide();
    m_table->setModel(m_rows);
    makeRowTable(*m_table, tr("Figures of these days"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QAction *copyRows = rowAct(*m_table, u"edit-copy"_s, tr("&Copy Rows"), QKeySequence::Copy);
    connect(copyRows, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(tabbedText(*m_table)); });
    QAction *again = rowAct(*m_table, u"view-refresh"_s, tr("&Work Out Again"), Qt::Key_F5);
    connect(again, &QAction::triggered, this, [this] {
        if (const auto asked = std::exchange(m_asked, std::nullopt))
            ask(*asked);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPane::choose);
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &FiguresPane::showProgress);
}

QWidget *FiguresPane::busyRow()
{
    auto *busy = new QWidget;
    auto *row = new QHBoxLayout(busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_bar->setAccessibleName(tr("Incidents read for the figures"));
    m_bar->setFormat(tr("%v of %m incidents"));
    auto *stop = new QPushButton(tr("&Stop"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_question.stop();
        m_stopped->show();
        finish();
    });
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    return busy;
}

void FiguresPane::ask(const OverviewQuestion &question)
{
    if (m_asked == question)
        return;
    m_asked = question;
    m_stopped->hide();
    m_progress = std::make_shared<Progress>();
    m_look.start();
    m_question.ask([question, now = m_session.now(), progress = m_progress](const IncidentStore &store,
                                                                            const std::atomic<bool> &stopped) {
        return figuresOfPeriod(store, question, now, [&](int done, int all) {
            progress->done = done;
            progress->all = all;
            return !stopped;
        });
    });
}

void FiguresPane::forget()
{
    m_asked.reset();
    if (!m_question.isAsking())
        finish();
}

void FiguresPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_asked && !m_question.isAsking())
        choose();
}

void FiguresPane::take(const Result<FiguresOfPeriod> &found)
{
    finish();
    if (!found) {
        m_asked.reset();
        Q_EMIT failed(found.error());
        return;
    }
    m_found = *found;
    m_rows->setFigures(m_found.figures);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    choose();
}

/// What is done in a moment needs no bar.
void FiguresPane::showProgress()
{
    m_busy->show();
    m_bar->setRange(0, m_progress->all);
    m_bar->setValue(m_progress->done);
}

void FiguresPane::finish()
{
    m_look.stop();
    m_busy->hide();
}

void FiguresPane::choose()
{
    if (isVisible() && m_table->currentIndex().isValid())
        Q_EMIT figureChosen(m_rows->figure(m_table->currentIndex().row()), m_found.incidents);
}

} // namespace noticedesk
