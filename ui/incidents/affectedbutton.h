#pragma once

#include "app/incident/component.h"
#include "ui/widgets/captionbutton.h"

namespace noticedesk {

/// Which components the incident affects, with a menu of those of its page.
class AffectedButton final : public CaptionButton {
    Q_OBJECT
public:
    explicit AffectedButton(QWidget *parent = nullptr);

    void showAffected(const QList<ComponentId> &affected, const QList<Component> &components);

Q_SIGNALS:
    void chosen(noticedesk::ComponentId component, bool affected);
    /// One that the page does not have yet is wanted.
    void anotherAsked();

private:
    void fillMenu();

    QList<ComponentId> m_affected;
    QList<Component> m_components;
};

} // namespace noticedesk
