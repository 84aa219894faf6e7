#pragma once

#include "app/timeline/figures.h"
#include "app/timeline/periodfigures.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace noticedesk {

class IncidentStore;
class Session;

/// What it takes to judge an incident and is not in it: its history, what a vendor said, and the figures of the last 90
/// days of its page. Read beside the window, and again when something was stored since.
class FigureWork final : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit FigureWork(Session &session, QObject *parent = nullptr);
    ~FigureWork() override;

    /// Begins to read what is not known, or not up to date; `changed` follows. Cheap where nothing has changed.
    void ask(const Incident &incident);
    /// Empty until it has been read.
    [[nodiscard]] FigureSources sourcesOf(const Incident &incident) const;
    [[nodiscard]] QList<PeriodFigure> usualOn(PageId page) const;

Q_SIGNALS:
    void changed();

private:
    /// What was asked, and at which state of the store.
    struct Question {
        IncidentId incident;
        int revision = 0;
        PageId page;
        int change = 0;

        bool operator==(const Question &) const = default;
    };
    struct Answer {
        Question question;
        FigureSources sources;
        QList<PeriodFigure> usual;
    };

    [[nodiscard]] static Answer answer(const IncidentStore &store, const Question &question, const Incident &incident,
                                       const QDateTime &now, const std::stop_token &stop);
    void start();
    void take();
    void forget();

    Session &m_session;
    int m_changes = 0; ///< how often something was stored
    Incident m_incident;
    Question m_question; ///< the latest
    Question m_asked; ///< the one that is being answered, or was
    Answer m_answer;
    std::stop_source m_stop; ///< asked when what is being read is not wanted any more
    QFutureWatcher<Answer> m_reading;
};

} // namespace noticedesk
