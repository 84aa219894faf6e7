#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/widgets/savetimer.h"
#include "ui/widgets/shownzone.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace noticedesk {

class AffectedButton;
class CaptionButton;
class ImpactButton;
class TitleEdit;

/// An incident as a whole: its title and what is known about it, to be changed where it stands. Stores nothing; it
/// announces what a person wants.
class IncidentHeader final : public QWidget {
    Q_OBJECT
public:
    /// What a person can be led to.
    enum class Part { Title, Impact, Window, Source, Affects };

    /// `now` gives a new component its identifier.
    explicit IncidentHeader(std::function<QDateTime()> now, SavePace pace = {}, QWidget *parent = nullptr);

    /// What is stored, for another incident and after every change. `components` are those of the page.
    void setIncident(const Incident &incident, const Page &page, const QList<Component> &components,
                     ShownZone zone = ShownZone::Page);
    /// Hands over a title that is being typed, now.
    void flush();
    [[nodiscard]] bool hasUnsaved() const;
    /// Puts the focus there.
    void focusPart(Part part);
    /// Puts the focus there and opens what it is changed by.
    void changePart(Part part);

Q_SIGNALS:
    /// A person wants the incident to be `after`. Typing into the title is one `burst`.
    void edited(const noticedesk::Incident &after, const QString &act, const QString &burst);
    /// To be stored before the incident that names it, which follows by `edited`.
    void componentAdded(const noticedesk::Component &component);
    /// The time zone of the page is no guess any more.
    void pageConfirmed(const noticedesk::Page &page);

private:
    void buildLayout();
    void connectButtons();
    void leaveTitle();
    void showPage();
    void rename(const QString &title, const QString &act, const QString &burst);
    void confirm(Inference what, const QString &act);
    void chooseSeverity(Severity severity);
    void affect(ComponentId component, bool affected);
    void addComponent();
    void askSource();
    void showWindow();
    void askWindow();

    std::function<QDateTime()> m_now;
    Incident m_incident;
    Page m_page;
    ShownZone m_shownZone = ShownZone::Page;
    QList<Component> m_components;
    QHash<IncidentId, QString> m_leftTitles; ///< typed titles that could not be stored before their incident was left
    TitleEdit *m_title;
    ImpactButton *m_impact;
    CaptionButton *m_status;
    CaptionButton *m_window;
    CaptionButton *m_source;
    AffectedButton *m_affects;
    CaptionButton *m_pageName;
    CaptionButton *m_zone;
    QHash<Part, QWidget *> m_parts;
};

} // namespace noticedesk
