#include "ui/styles/noticechoice.h"

#include "app/desk/pastnotices.h"
#include "ui/widgets/combonames.h"

#include <QLocale>

namespace noticedesk {

namespace {

constexpr int mostOffered = 30;

} // namespace

NoticeChoice::NoticeChoice(Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_question(session, [this](const Result<QList<IncidentSummary>> &newest) {
        offer(newest.value_or(QList<IncidentSummary>()));
    })
{
    nameCombo(*this, tr("Notice to look at"));
    setToolTip(tr("The notice that the style is shown with"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_isChosenByHand = true;
        m_chosen = itemData(index).value<IncidentId>();
        read();
        Q_EMIT chosen();
    });
    connect(&session, &Session::incidentsChanged, this, &NoticeChoice::ask);
    connect(&session, &Session::changedElsewhere, this, &NoticeChoice::ask);
}

NoticeChoice::~NoticeChoice() = default;

void NoticeChoice::setPage(PageId page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_isChosenByHand = false;
    offer({});
    ask();
}

void NoticeChoice::ask()
{
    if (m_page.isNull())
        return;
    m_question.ask(
        [page = m_page](const IncidentStore &store, const auto &) { return newestNotices(store, page, mostOffered); });
}

void NoticeChoice::offer(const QList<IncidentSummary> &summaries)
{
    clear();
    for (const IncidentSummary &summary : summaries) {
        const QString day = QLocale().toString(summary.latestAt.date(), QLocale::ShortFormat);
        addItem(tr("%1 – %2", "date, title of an incident").arg(day, summary.title.simplified()),
                QVariant::fromValue(summary.id));
    }
    addItem(tr("A sample"), QVariant::fromValue(IncidentId()));
    int wanted = m_isChosenByHand ? count() - 1 : 0;
    for (int i = 0; m_isChosenByHand && i < count(); ++i)
        if (itemData(i).value<IncidentId>() == m_chosen)
            wanted = i;
    setCurrentIndex(wanted);
    m_chosen = itemData(wanted).value<IncidentId>();
    read();
    Q_EMIT chosen();
}

void NoticeChoice::read()
{
    m_incident.reset();
    if (m_chosen.isNull())
        return;
    // Not through the session: what is only looked at here has not been seen on the desk.
    if (const auto stored = m_session.store().incident(m_chosen))
        m_incident = *stored;
}

SampleIncident NoticeChoice::shown(const Page &page) const
{
    if (m_incident)
        return {*m_incident, m_session.components(page.id)};
    return sampleIncident(page, m_session.now());
}

} // namespace noticedesk
