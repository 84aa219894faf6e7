#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QStackedWidget>

namespace noticedesk {

class NoticeView;
class PastedView;
class SourceView;

/// One notice in one of the forms it goes out in, by the writers of the exports.
class RenderedNotice final : public QStackedWidget {
    Q_OBJECT
public:
    enum class Form { LightPage, DarkPage, Website, Mail, Markdown, Text };

    explicit RenderedNotice(QWidget *parent = nullptr);

    /// Keeps the place that is being read, but for another incident.
    void show(const Incident &incident, const Page &page, const QList<Component> &components, Form form);

    void scrollToTheEnd();

private:
    void draw(const Incident &incident, const Page &page, const QList<Component> &components, Form form);
    void toTheBeginning();

    IncidentId m_incident;
    NoticeView *m_page;
    PastedView *m_pasted;
    SourceView *m_source;
};

} // namespace noticedesk
