#include "ui/updates/updateeditor.h"

#include "ui/updates/bodyedit.h"
#include "ui/updates/bodypane.h"
#include "ui/updates/bodytools.h"
#include "ui/updates/contestedbar.h"
#include "ui/updates/findingbar.h"
#include "ui/updates/levelsrow.h"
#include "ui/updates/stagerow.h"
#include "ui/updates/updatefields.h"
#include "ui/updates/updatehead.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"

#include <QVBoxLayout>

#include <utility>

namespace noticedesk {

using namespace Qt::StringLiterals;

UpdateEditor::UpdateEditor(const UpdateActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_watch(new FieldWatch(this))
    , m_card(new Card(this))
    , m_head(new UpdateHead(m_card))
    , m_fields(new UpdateFields(m_card))
    , m_levels(new LevelsRow(m_card))
    , m_body(new BodyPane(m_card))
    , m_finding(new FindingBar(m_card))
    , m_contested(new ContestedBar(m_card))
    , m_stageRow(new StageRow(acts, m_card))
{
    m_card->setCurrent(true);
    m_head->addTools(new BodyTools(m_body->acts(), m_card));
    buildLayout();
    connectFields();
}

void UpdateEditor::buildLayout()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_head);
    layout->addWidget(m_contested);
    layout->addWidget(m_fields);
    layout->addWidget(m_levels);
    layout->addWidget(m_body);
    layout->addWidget(m_finding);
    layout->addWidget(m_stageRow);
}

void UpdateEditor::connectFields()
{
    for (QWidget *field : m_fields->fields() + QList<QWidget *>{m_body->field()})
        m_watch->watch(field);
    connect(m_watch, &FieldWatch::left, this, &UpdateEditor::leaving);
    connect(m_watch, &FieldWatch::undoAsked, this, &UpdateEditor::leaving);
    connect(m_body, &BodyPane::actBegins, this, &UpdateEditor::leaving);
    connect(m_body, &BodyPane::actDone, this, &UpdateEditor::chosen);
    connect(m_body, &BodyPane::typed, this, [this] {
        // A field reports more than typing, such as a label that is lifted out anew.
        if (const QString body = m_body->text(); body != std::exchange(m_draft.typed.body, body))
            noteTyping(u"body"_s, tr("Edit Body"));
    });
    connect(m_fields, &UpdateFields::headlineTyped, this, [this] {
        if (const QString headline = m_fields->headline(); headline != std::exchange(m_draft.typed.headline, headline))
            noteTyping(u"headline"_s, tr("Edit Headline"));
    });
    connect(m_fields, &UpdateFields::statusChosen, this, [this](Status status) {
        m_draft.typed.status = status;
        Q_EMIT chosen(tr("Change Status"));
    });
    connect(m_fields, &UpdateFields::postedChosen, this, [this](const QDateTime &utc) {
        m_draft.typed.postedAt = utc;
        Q_EMIT chosen(tr("Change Posting Time"));
    });
    connect(m_fields, &UpdateFields::promiseChosen, this, [this](const std::optional<Promise> &promise) {
        m_draft.typed.promise = promise;
        m_fields->show(m_draft.typed);
        Q_EMIT chosen(tr("Change Next Update"));
    });
    connect(m_levels, &LevelsRow::chosen, this, &UpdateEditor::levelChosen);
    connect(m_fields, &UpdateFields::confirmed, this, &UpdateEditor::confirmed);
    connect(m_finding, &FindingBar::fixAsked, this, &UpdateEditor::fixAsked);
    connect(m_body->field(), &BodyEdit::fixAsked, this, &UpdateEditor::fixAsked);
    connect(m_finding, &FindingBar::moreAsked, this, &UpdateEditor::findingsAsked);
    connect(m_contested, &ContestedBar::comparisonAsked, this, &UpdateEditor::comparisonAsked);
    connect(m_contested, &ContestedBar::keepMineAsked, this, &UpdateEditor::keepMineAsked);
    connect(m_contested, &ContestedBar::takeOtherAsked, this, &UpdateEditor::takeOtherAsked);
    connect(m_stageRow, &StageRow::findingsAsked, this, &UpdateEditor::findingsAsked);
}

void UpdateEditor::start(const UpdateDraft &draft, Kind kind, const Page &page)
{
    m_draft = draft;
    m_page = page;
    m_failing = false;
    m_fields->setFrame(kind, page);
    m_fields->start(draft.typed);
    m_body->start(draft.typed.body);
    m_body->setPage(page);
    showStage();
    showSaveState();
}

void UpdateEditor::follow(const Update &stored, Kind kind, const Page &page)
{
    m_draft = rebased(m_draft, stored);
    m_page = page;
    if (!m_draft.isUnsaved())
        m_failing = false;
    m_fields->setFrame(kind, page);
    m_fields->show(m_draft.typed);
    m_body->show(m_draft.typed.body);
    m_body->setPage(page);
    showStage();
    showSaveState();
}

void UpdateEditor::clear()
{
    m_draft = {};
}

const UpdateDraft &UpdateEditor::draft() const
{
    return m_draft;
}

void UpdateEditor::showLevels(const Incident &incident, const QList<Component> &components)
{
    m_levels->showLevels(incident, components, m_draft.typed.postedAt);
}

void UpdateEditor::noteHandedOver()
{
    m_draft.handedOver = m_draft.typed;
}

void UpdateEditor::settle(const Update &typed)
{
    m_draft.typed = typed;
    m_draft.contested = false;
    m_fields->show(typed);
    m_body->show(typed.body);
    showSaveState();
}

void UpdateEditor::setFailing(bool failing)
{
    m_failing = failing;
    showSaveState();
}

void UpdateEditor::interpretText()
{
    m_fields->interpretText();
}

int UpdateEditor::cursor() const
{
    return m_body->field()->textCursor().position();
}

void UpdateEditor::setCursor(int position)
{
    m_body->setCursor(position);
}

void UpdateEditor::focusBody()
{
    m_body->field()->setFocus();
}

void UpdateEditor::focusFirstPlaceholder()
{
    focusBody();
    m_body->field()->moveCursor(QTextCursor::Start);
    m_body->field()->stepToPlaceholder(true);
}

void UpdateEditor::setFindings(const QList<Finding> &findings)
{
    QList<TextMark> marks;
    for (const Finding &finding : findings)
        if (finding.update == m_draft.stored.id && finding.place.field == Field::Body)
            marks.append({int(finding.place.range.begin), int(finding.place.range.length), toneOf(finding.grade),
                          finding.reason, finding.fixes});
    m_body->field()->setMarks(marks);
    m_finding->setFindings(findings);
    m_stageRow->showFindings(findings.size());
}

void UpdateEditor::focusField(Field field)
{
    if (field == Field::Body)
        focusBody();
    else
        m_fields->focusField(field);
}

void UpdateEditor::select(const TextRange &words)
{
    m_body->select(words);
}

void UpdateEditor::apply(const Fix &fix)
{
    const qsizetype end = fix.place.range.begin + fix.text.size();
    if (fix.place.field == Field::Body)
        m_body->field()->change(tr("Mend Text"), mended(m_body->text(), fix), int(fix.place.range.begin), int(end));
    else if (fix.place.field == Field::Headline)
        m_fields->setHeadline(mended(m_draft.typed.headline, fix));
}

const BodyActs &UpdateEditor::bodyActs() const
{
    return m_body->acts();
}

void UpdateEditor::noteTyping(const QString &field, const QString &act)
{
    showSaveState();
    Q_EMIT typed(field, act);
}

void UpdateEditor::showStage()
{
    const Stage stage = m_draft.stored.stage;
    m_head->showStage(m_draft.stored);
    m_stageRow->showStage(stage);
    m_body->setReadOnly(stage == Stage::Withdrawn);
    m_fields->setReadOnly(stage == Stage::Withdrawn);
    m_levels->setReadOnly(stage == Stage::Withdrawn);
}

void UpdateEditor::showSaveState()
{
    m_stageRow->showLength(m_draft.typed.body.size(), m_page.rules.mostBodyCharacters);
    m_head->showSaveState(m_draft.isUnsaved(), m_failing || m_draft.contested);
    m_contested->setContested(m_draft.contested);
}

} // namespace noticedesk
