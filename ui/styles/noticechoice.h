#pragma once

#include "app/desk/sampleincident.h"
#include "app/store/summary.h"
#include "ui/session/storequestion.h"

#include <QComboBox>

namespace noticedesk {

class Session;

/// Chooses the notice that a style is looked at with: one of the newest of a page, or a sample.
class NoticeChoice final : public QComboBox {
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit NoticeChoice(Session &session, QWidget *parent = nullptr);
    ~NoticeChoice() override;

    /// Another page shows its newest notice, and the sample until it is known and where it has none.
    void setPage(PageId page);
    /// What is chosen, as told on `page`.
    [[nodiscard]] SampleIncident shown(const Page &page) const;

Q_SIGNALS:
    /// Another one is chosen, or it is another than before.
    void chosen();

private:
    void ask();
    void offer(const QList<IncidentSummary> &summaries);
    void read();

    Session &m_session;
    PageId m_page;
    IncidentId m_chosen; ///< null: the sample
    bool m_isChosenByHand = false;
    std::optional<Incident> m_incident;
    StoreQuestion<QList<IncidentSummary>> m_question;
};

} // namespace noticedesk
