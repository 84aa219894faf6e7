#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"
#include "ui/timeline/figurework.h"
#include "ui/timeline/timelineacts.h"
#include "ui/widgets/shownzone.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace noticedesk {

class DeskView;
class EmptyState;
class Session;
class TimelinePane;

/// The timeline of the incident that is on the desk, as time goes on; or what to do where there is none.
class TimelineView final : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it. `goToDesk` is offered where there is nothing to see.
    TimelineView(Session &session, DeskView &desk, QAction &goToDesk);

    [[nodiscard]] const TimelineActs &acts() const { return m_acts; }
    void focusContent();
    void setShownZone(ShownZone zone);

Q_SIGNALS:
    void updateChosen(noticedesk::UpdateId id);
    /// The incident with a window of impact that begins or ends at another time.
    void impactMoved(const noticedesk::Incident &after);
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void say(const QString &title, const QString &sentence);
    void createPane();

    TimelineActs m_acts;
    Session &m_session;
    DeskView &m_desk;
    FigureWork m_work;
    EmptyState *m_empty;
    TimelinePane *m_pane = nullptr; ///< none before it is needed: a chart takes its time at every start
    QStackedLayout *m_stack;
    bool m_awaitsPane = false; ///< the focus is to go there as soon as there is one
    ShownZone m_zone = ShownZone::Page;
    QTimer m_clock;
};

} // namespace noticedesk
