#include "ui/intake/pastepostdialog.h"

#include "app/incident/pagerules.h"
#include "ui/intake/importwork.h"
#include "ui/intake/planview.h"
#include "ui/intake/readingchoices.h"
#include "ui/intake/sourcesfield.h"
#include "ui/session/session.h"
#include "ui/widgets/calmstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/spacing.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace noticedesk {

namespace {

/// The plan is worked out again when the hand has paused for so long.
constexpr int pauseMilliseconds = 200;
QString importText(int incidents)
{
    return incidents == 1 ? PastePostDialog::tr("&Import Incident")
                          : PastePostDialog::tr("&Import %1 Incidents").arg(incidents);
}

QString countsText(const ImportPlan &plan)
{
    const int changed = changedBy(plan);
    const int added = touchedBy(plan) - changed;
    return PastePostDialog::tr("New: %1 · Grown: %2 · Unchanged: %3 · Not readable: %4")
        .arg(added)
        .arg(changed)
        .arg(plan.incidents.size() - added - changed)
        .arg(plan.unreadable.size());
}

} // namespace

PastePostDialog::PastePostDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_work(new ImportWork(session, this))
    , m_sources(new SourcesField)
    , m_choices(new ReadingChoices(keptPages(session.store().pages().value_or(QList<Page>()))))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_plan(new PlanView)
    , m_message(new MessageBar)
    , m_state(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("&Import")))
{
    setWindowTitle(tr("Paste a Post"));
    setAcceptDrops(true);
    resize(QSize(1000, 740).boundedTo(screen()->availableSize()));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plan);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_sources, 2);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 3);
    layout->addLayout(madeButtons());
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PastePostDialog::work);
    connect(m_sources, &SourcesField::changed, this, &PastePostDialog::schedule);
    connect(m_choices, &ReadingChoices::changed, this, &PastePostDialog::schedule);
    listenToWork();
    m_sources->takeClipboard(m_session.now());
    updateImport(tr("Reading…"));
    work();
}

PastePostDialog::~PastePostDialog() = default;

QLayout *PastePostDialog::madeButtons()
{
    makePrimary(m_import);
    m_import->setToolTip(tr("Import what the plan shows (%1)")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    for (QPushButton *button : {m_cancel, m_import})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &PastePostDialog::import);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_import,
                &QPushButton::click);
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return row;
}

void PastePostDialog::listenToWork()
{
    connect(m_work, &ImportWork::progressed, this, [this](int filesRead) {
        if (const qsizetype all = m_sources->sources().files.size(); filesRead < all)
            m_state->setText(tr("Reading file %1 of %2…").arg(filesRead + 1).arg(all));
    });
    connect(m_work, &ImportWork::previewed, this, &PastePostDialog::showPreview);
    connect(m_work, &ImportWork::failed, this, &PastePostDialog::showFailure);
    connect(m_work, &ImportWork::applied, this, [this](const QList<IncidentId> &ids) {
        Q_EMIT imported(ids);
        accept();
    });
}

void PastePostDialog::setText(const QString &text)
{
    m_sources->setText(text);
}

void PastePostDialog::addFile(const QString &file)
{
    m_sources->addFile(file);
}

void PastePostDialog::reject()
{
    if (m_storing)
        return;
    m_work->stop();
    QDialog::reject();
}

void PastePostDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_storing && SourcesField::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void PastePostDialog::dropEvent(QDropEvent *event)
{
    m_sources->take(*event->mimeData());
    event->acceptProposedAction();
}

void PastePostDialog::schedule()
{
    m_work->stop();
    updateImport(tr("Reading…"));
    m_pause.start(pauseMilliseconds);
}

void PastePostDialog::work()
{
    m_pause.stop();
    m_message->hide();
    const Sources sources = m_sources->sources();
    if (sources.text.trimmed().isEmpty() && sources.files.isEmpty()) {
        showNothing(tr("Nothing to import yet"),
                    tr("What would be imported is shown here first. Nothing is stored until you agree."));
        return;
    }
    if (const QString zone = m_choices->unknownZone(); !zone.isEmpty()) {
        showNothing(tr("There is no time zone “%1”").arg(zone),
                    tr("Choose one from the list, such as America/Chicago, or leave the field empty."));
        return;
    }
    ReadOptions options = m_choices->options();
    options.now = m_session.now();
    m_work->preview(sources, options);
}

void PastePostDialog::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    const ImportPlan &plan = preview.plan;
    if (plan.incidents.isEmpty() && plan.unreadable.size() == 1 && m_sources->sources().files.isEmpty()) {
        showNothing(tr("This cannot be read as a post"), plan.unreadable.first().why);
        return;
    }
    m_stack->setCurrentWidget(m_plan);
    m_plan->setPreview(preview);
    if (changesMuch(preview))
        m_message->say(tr("This changes %1 of the %2 incidents that are stored. Each keeps its updates and gets the "
                          "new ones; one undo takes all of it back.")
                           .arg(changedBy(plan))
                           .arg(preview.stored),
                       Tone::Caution);
    m_import->setText(importText(touchedBy(plan)));
    if (plan.incidents.isEmpty())
        updateImport(tr("Nothing in it could be read."));
    else if (touchedBy(plan) == 0)
        updateImport(tr("Everything in it is stored already."));
    else
        updateImport({});
}

void PastePostDialog::showNothing(const QString &title, const QString &sentence)
{
    m_empty->setTexts(title, sentence);
    m_stack->setCurrentWidget(m_empty);
    m_import->setText(tr("&Import"));
    updateImport(tr("There is nothing to import."));
}

void PastePostDialog::showFailure(const Error &error)
{
    const bool wasStoring = std::exchange(m_storing, false);
    setEnabled(true);
    m_cancel->setFocus();
    m_message->say(error.message, Tone::Alarm);
    updateImport(wasStoring ? tr("Nothing was imported.") : tr("The plan could not be worked out."));
}

/// `whyNot` is empty when the import may go ahead.
void PastePostDialog::updateImport(const QString &whyNot)
{
    m_import->setEnabled(whyNot.isEmpty());
    m_state->setText(whyNot.isEmpty() ? countsText(m_preview.plan) : whyNot);
}

void PastePostDialog::import()
{
    m_storing = true;
    setEnabled(false);
    m_state->setText(tr("Storing…"));
    m_work->apply(m_preview);
}

} // namespace noticedesk
