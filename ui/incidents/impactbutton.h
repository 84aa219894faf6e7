#pragma once

#include "app/incident/incident.h"
#include "ui/widgets/captionbutton.h"

namespace noticedesk {

/// How grave the incident is, with the sign of it, and a menu to choose it from.
class ImpactButton final : public CaptionButton {
    Q_OBJECT
public:
    explicit ImpactButton(QWidget *parent = nullptr);

    void showImpact(const Incident &incident);

Q_SIGNALS:
    void chosen(noticedesk::Severity severity);
    /// The guessed impact is right.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();

    Severity m_severity = Severity::None;
    Kind m_kind = Kind::Incident;
    bool m_isGuess = false;
};

} // namespace noticedesk
