#pragma once

#include "app/check/finding.h"
#include "app/incident/incident.h"

#include <QScrollArea>

class QVBoxLayout;

namespace noticedesk {

class TonedLabel;

/// Everything the checks say of the incident on the desk, the gravest first, with what can be done about each.
class ChecksPane final : public QScrollArea {
    Q_OBJECT
public:
    explicit ChecksPane(QWidget *parent = nullptr);

    /// `note` says why something was not looked at; may be empty. Cards that say the same stay as they are.
    void setFindings(const QList<Finding> &findings, const Incident &incident, const QString &note);
    void clear();

Q_SIGNALS:
    void fixAsked(const noticedesk::Finding &finding, const noticedesk::Fix &fix);
    void showAsked(const noticedesk::Finding &finding);
    void dismissAsked(const noticedesk::Finding &finding);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void addCard(const Finding &finding, const Incident &incident);

    QList<Finding> m_findings;
    QString m_note;
    TonedLabel *m_summary;
    TonedLabel *m_noteLabel;
    QVBoxLayout *m_cards;
};

/// The words of the incident that the finding stands on; empty if it stands on none.
[[nodiscard]] QString wordsOf(const Finding &finding, const Incident &incident);

} // namespace noticedesk
