#pragma once

#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "ui/updates/updatedraft.h"

#include <QWidget>

class QLabel;

namespace noticedesk {

class BodyActs;
class BodyPane;
class Card;
class Chip;
class FieldWatch;
class LevelsRow;
class MessageBar;
class StageRow;
class TonedLabel;
class UpdateActs;
class UpdateFields;

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
    /// Of the body.
    [[nodiscard]] int cursor() const;
    void setCursor(int position);
    [[nodiscard]] const BodyActs &bodyActs() const;

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
    void keepMineAsked();
    void takeOtherAsked();

private:
    void buildLayout();
    void connectFields();
    void noteTyping(const QString &field, const QString &act);
    void showStage();
    void showSaveState();
    void showConflict();

    UpdateDraft m_draft;
    Page m_page;
    bool m_failing = false;
    FieldWatch *m_watch;
    Card *m_card;
    Chip *m_stage;
    QLabel *m_name;
    TonedLabel *m_saveState;
    UpdateFields *m_fields;
    LevelsRow *m_levels;
    BodyPane *m_body;
    MessageBar *m_conflict;
    StageRow *m_stageRow;
};

} // namespace noticedesk
