#pragma once

#include "app/check/finding.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/widgets/shownzone.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace noticedesk {

class IncidentHeader;
class Session;
class TimelineStrip;
class UpdatesColumn;

/// The incident on the desk: its header, its timeline and its updates below each other; or what to do while none is
/// chosen. Stores nothing; it announces what a person wants.
class IncidentPane final : public QWidget {
    Q_OBJECT
public:
    explicit IncidentPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] UpdatesColumn *updates() const;
    /// What is stored, for another incident and after every change.
    void showIncident(const Incident &incident, const Page &page, const QList<Component> &components, ShownZone zone);
    void clear();
    /// Leads to a field of the incident, or of its open update; `change` opens what the field is changed by.
    void leadTo(Field field, bool change);
    void scrollToTop();
    [[nodiscard]] int scroll() const;
    /// Once the layouts have run.
    void scrollLater(int value);

    /// Hands over what is typed, now.
    void flush();
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    void edited(const noticedesk::Incident &after, const QString &act, const QString &burst);
    void componentAdded(const noticedesk::Component &component);
    void pageConfirmed(const noticedesk::Page &page);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *column();

    Session &m_session;
    IncidentHeader *m_header;
    TimelineStrip *m_strip;
    UpdatesColumn *m_updates;
    QScrollArea *m_scroll;
    QStackedLayout *m_stack;
};

} // namespace noticedesk
