#include "ui/timeline/figurework.h"

#include "app/desk/figuring.h"
#include "app/desk/overviewing.h"
#include "ui/session/session.h"

#include <QtConcurrent>

namespace noticedesk {

namespace {
constexpr int usualDays = 90;
} // namespace

FigureWork::FigureWork(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    const auto note = [this] { ++m_changes; };
    connect(&session, &Session::opened, this, note);
    connect(&session, &Session::opened, this, &FigureWork::forget);
    connect(&session, &Session::incidentsChanged, this, note);
    connect(&session, &Session::pagesChanged, this, note);
    connect(&session, &Session::changedElsewhere, this, note);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FigureWork::take);
}

FigureWork::~FigureWork()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
}

void FigureWork::ask(const Incident &incident)
{
    m_question = {incident.id, incident.revision, incident.page, m_changes};
    m_incident = incident;
    if (m_question != m_asked && !m_reading.isRunning())
        start();
}

/// A copy has the same incidents, with other histories.
void FigureWork::forget()
{
    m_stop.request_stop();
    m_answer = {};
}

FigureSources FigureWork::sourcesOf(const Incident &incident) const
{
    return m_answer.question.incident == incident.id ? m_answer.sources : FigureSources();
}

QList<PeriodFigure> FigureWork::usualOn(PageId page) const
{
    return m_answer.question.page == page ? m_answer.usual : QList<PeriodFigure>();
}

FigureWork::Answer FigureWork::answer(const IncidentStore &store, const Question &question, const Incident &incident,
                                      const QDateTime &now, const std::stop_token &stop)
{
    Answer answer{question, {}, {}};
    if (const auto sources = figureSources(store, incident))
        answer.sources = *sources;
    OverviewQuestion period;
    period.range = lastDays(usualDays, now, QTimeZone::utc());
    period.filter.page = question.page;
    const auto goOn = [&](int, int) { return !stop.stop_requested(); };
    if (const auto usual = figuresOfPeriod(store, period, now, goOn))
        answer.usual = usual->figures;
    return answer;
}

/// A store in memory has no second reader; it is small.
void FigureWork::start()
{
    m_asked = m_question;
    m_stop = std::stop_source();
    const QDateTime now = m_session.now();
    if (!m_session.isInAFile()) {
        m_answer = answer(m_session.store(), m_asked, m_incident, now, m_stop.get_token());
        return;
    }
    m_reading.setFuture(QtConcurrent::run([opener = m_session.opener(), file = m_session.file(), question = m_asked,
                                           incident = m_incident, now, stop = m_stop.get_token()]() -> Answer {
        const auto store = opener(file);
        return store ? answer(**store, question, incident, now, stop) : Answer{question, {}, {}};
    }));
}

void FigureWork::take()
{
    if (!m_stop.stop_requested())
        m_answer = m_reading.result();
    if (m_question != m_asked)
        start();
    Q_EMIT changed();
}

} // namespace noticedesk
