#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/timeline/figures.h"
#include "app/timeline/periodfigures.h"
#include "app/timeline/timeline.h"
#include "ui/timeline/picturedocument.h"
#include "ui/timeline/timelineacts.h"
#include "ui/widgets/shownzone.h"

#include <QWidget>

class QLabel;
class QScrollBar;
class QStackedWidget;

namespace noticedesk {

class FigureCards;
class TimelineChart;
class TimelineLegend;
class TimelineTableModel;
class TimelineTableView;
class TonedLabel;

/// An incident with all that is to be seen of it.
struct IncidentStory {
    Incident incident;
    Page page;
    QList<Component> components; ///< of the page
    Timeline timeline;
    IncidentFigures figures;
    QList<PeriodFigure> usual; ///< the figures of the last 90 days; none while they are not known
    ShownZone zone = ShownZone::Page;
};

/// The timeline of one incident: its figures, its picture or the table that says the same, and ways to hand it out.
class TimelinePane final : public QWidget {
    Q_OBJECT
public:
    /// `acts` must outlive it.
    explicit TimelinePane(const TimelineActs &acts, QWidget *parent = nullptr);

    /// Pictures that are handed out are in the page's zone, whatever is seen.
    void showStory(const IncidentStory &story);
    [[nodiscard]] TimelineChart *chart() const { return m_chart; }
    /// Into the picture, or the table where that is shown.
    void focusContent();

Q_SIGNALS:
    void updateChosen(noticedesk::UpdateId id);
    /// The incident with a window of impact that begins or ends at another time.
    void impactMoved(const noticedesk::Incident &after);
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    [[nodiscard]] QWidget *tools();
    [[nodiscard]] QWidget *picture();
    void connectActs();
    void connectScrolling();
    void showTable(bool table);
    void showFaults(const QTimeZone &zone);
    void showFigures();
    [[nodiscard]] Picture wholePicture() const;
    void chooseFile();
    void save(const QString &file, PictureFormat format);
    void copyPicture();
    void moveImpact(qsizetype impact, bool isEnd, const QDateTime &at);

    TimelineActs m_acts;
    IncidentStory m_story;
    QString m_folder; ///< where a picture was saved last
    QLabel *m_title;
    FigureCards *m_cards;
    TimelineChart *m_chart;
    QScrollBar *m_scroll;
    TimelineLegend *m_legend;
    TimelineTableModel *m_model;
    TimelineTableView *m_table;
    QStackedWidget *m_stack;
    TonedLabel *m_faults;
};

} // namespace noticedesk
