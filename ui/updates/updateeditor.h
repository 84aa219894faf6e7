#pragma once

#include "app/check/finding.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/updates/updatedraft.h"

#include <QWidget>

namespace noticedesk {

class BodyActs;
class BodyPane;
class Card;
class ContestedBar;
class FieldWatch;
class LevelsRow;
class FindingBar;
class StageRow;
class UpdateActs;
class UpdateFields;
class UpdateHead;

/// The open card: one update with everything that can be changed in it. Holds what is typed over the update until
/// it is known to be stored.
class UpdateEditor final : public QWidget {
    Q_OBJECT
public:
    /// `acts` become buttons; they must outlive the editor.
    explicit UpdateEditor(const UpdateActs &acts, QWidget *parent = nullptr);

    /// Begins with another update, or with one that was left with typed text.
    void start(const UpdateDraft &draft, Kind kind, const Page &page);
    /// The same update has been stored anew.
    void follow(const Update &stored, Kind kind, const Page &page);
    /// Nothing is open.
    void clear();

    [[nodiscard]] const UpdateDraft &draft() const;
    /// How the components are when the update is posted; `components` are those of the page.
    void showLevels(const Incident &incident, const QList<Component> &components);
    void noteHandedOver();
    /// The person has decided between the two texts of a contested draft.
    void settle(const Update &typed);
    /// Whether the last attempt to store what is typed has failed.
    void setFailing(bool failing);
    void interpretText();
    void focusBody();
    void focusFirstPlaceholder();
    /// Of the body.
    [[nodiscard]] int cursor() const;
    void setCursor(int position);
    [[nodiscard]] const BodyActs &bodyActs() const;
    /// What the checks say of the update and its incident, the gravest first.
    void setFindings(const QList<Finding> &findings);
    /// Puts the focus into a field of the update.
    void focusField(Field field);
    /// Selects words of the body.
    void select(const TextRange &words);
    /// Puts the text of the fix into body or headline, as one act.
    void apply(const Fix &fix);

Q_SIGNALS:
    void levelChosen(const noticedesk::Component &component, noticedesk::ComponentStatus level);
    /// Text was typed: into `field` ("body", "headline") of the update, which the history calls `act`.
    void typed(const QString &field, const QString &act);
    /// A value was chosen.
    void chosen(const QString &act);
    void confirmed(noticedesk::Inferences what);
    /// The focus has left a field, or undo is asked: what is typed should be stored now.
    void leaving();
    void comparisonAsked();
    /// All findings are to be seen.
    void findingsAsked();
    void fixAsked(const noticedesk::Fix &fix);
    void keepMineAsked();
    void takeOtherAsked();

private:
    void buildLayout();
    void connectFields();
    void noteTyping(const QString &field, const QString &act);
    void showStage();
    void showSaveState();

    UpdateDraft m_draft;
    Page m_page;
    bool m_failing = false;
    FieldWatch *m_watch;
    Card *m_card;
    UpdateHead *m_head;
    UpdateFields *m_fields;
    LevelsRow *m_levels;
    BodyPane *m_body;
    FindingBar *m_finding;
    ContestedBar *m_contested;
    StageRow *m_stageRow;
};

} // namespace noticedesk
