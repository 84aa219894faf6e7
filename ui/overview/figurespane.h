#pragma once

#include "app/desk/overviewing.h"
#include "ui/session/storequestion.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTableView;

namespace noticedesk {

class FigureRows;

/// The figures of a period, worked out beside the window; it can be stopped.
class FiguresPane final : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FiguresPane(Session &session, QWidget *parent = nullptr);

    /// Does nothing where the same has been asked of the same file last.
    void ask(const OverviewQuestion &question);
    /// What is shown may not be true any more.
    void forget();

Q_SIGNALS:
    /// The incidents behind a figure, with what each has of it. Said while it is seen, and when it comes to be.
    void figureChosen(const noticedesk::PeriodFigure &figure, const QList<noticedesk::IncidentSummary> &incidents);
    void failed(const noticedesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *busyRow();
    void take(const Result<FiguresOfPeriod> &found);
    void showProgress();
    void finish();
    void choose();

    struct Progress {
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
    };

    Session &m_session;
    std::optional<OverviewQuestion> m_asked;
    FiguresOfPeriod m_found;
    FigureRows *m_rows;
    QTableView *m_table;
    QWidget *m_busy;
    QProgressBar *m_bar;
    QLabel *m_stopped;
    QTimer m_look;
    std::shared_ptr<Progress> m_progress;
    StoreQuestion<FiguresOfPeriod> m_question;
};

} // namespace noticedesk
