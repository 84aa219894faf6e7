#include "ui/templates/beginningdialog.h"

#include "app/desk/knownfacts.h"
#include "app/desk/pastnotices.h"
#include "ui/session/session.h"
#include "ui/templates/beginningmodel.h"
#include "ui/templates/beginningpreview.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 60;
constexpr int mostNotices = 20;
constexpr int rowsOfAPage = 8;

/// Rows a finger can hit, and headings that stand back but can be read.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, spacing::target});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.flags().testFlag(Qt::ItemIsEnabled))
            option->palette.setColor(QPalette::Text, quietInk(option->palette));
    }
};

QStringList namesOf(const QList<Component> &components, const QList<ComponentId> &wanted)
{
    QStringList names;
    for (const Component &component : components)
        if (wanted.contains(component.id))
            names.append(component.name);
    return names;
}

} // namespace

BeginningDialog::BeginningDialog(Session &session, const Incident &incident, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_incident(incident)
    , m_last(lastUpdateOf(incident, session.now()))
    , m_templates(
          templateBeginnings(session.page(incident.page), incident.kind,
                             knownFacts(incident, session.page(incident.page), session.components(incident.page))))
    , m_typed(new QLineEdit(this))
    , m_model(new BeginningModel(this))
    , m_list(new QTreeView(this))
    , m_preview(new BeginningPreview(this))
    , m_take(new QPushButton(tr("Begin Update"), this))
{
    setWindowTitle(tr("Begin the Next Update from…"));
    m_pause.setSingleShot(true);
    buildLayout();
    connectParts();
    filter();
    m_typed->setFocus();
}

void BeginningDialog::buildLayout()
{
    m_typed->setPlaceholderText(tr("Type a word of a template or a past notice"));
    m_typed->setAccessibleName(tr("What to begin with"));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(QIcon::fromTheme(u"edit-find"_s), QLineEdit::LeadingPosition)
        ->setText(m_typed->accessibleName());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("What an update can begin with"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(int(BeginningModel::Column::Name), QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(int(BeginningModel::Column::Remark), QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *side = new QVBoxLayout;
    side->setSpacing(spacing::small);
    side->addWidget(m_typed);
    side->addWidget(m_list, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::large);
    panes->addLayout(side, 1);
    panes->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addLayout(panes, 1);
    layout->addWidget(buttons);
    resize(QSize(900, 560).boundedTo(screen()->availableSize()));
}

void BeginningDialog::connectParts()
{
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &BeginningDialog::filter);
    connect(&m_pause, &QTimer::timeout, this, &BeginningDialog::findPast);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BeginningDialog::showChoice);
    connect(m_list, &QTreeView::activated, this, &QDialog::accept);
}

/// Templates at once; past notices when the hand pauses.
void BeginningDialog::filter()
{
    const QString typed = m_typed->text();
    m_model->setPart(Beginning::From::LastUpdate, tr("This incident"), fitting(m_last, typed));
    m_model->setPart(Beginning::From::Template, tr("Templates"), fitting(m_templates, typed));
    m_list->setCurrentIndex({});
    keepChoice();
    m_pause.start(pauseMilliseconds);
}

void BeginningDialog::findPast()
{
    const QString typed = m_typed->text();
    const bool isTyped = !typed.trimmed().isEmpty();
    const auto rows = isTyped
        ? pastNotices(m_session.store(), m_incident, typed, mostNotices)
        : noticesLike(m_session.store(), m_incident,
                      namesOf(m_session.components(m_incident.page), m_incident.components), mostNotices);
    m_model->setPart(Beginning::From::PastNotice, isTyped ? tr("Past notices") : tr("Past notices like this one"),
                     pastBeginnings(rows.value_or(QList<IncidentSummary>()), m_session.now()));
    keepChoice();
}

/// Until a person chooses another: the first one that is called as they type, or else the first one.
void BeginningDialog::keepChoice()
{
    if (chosen() == nullptr) {
        int wanted = m_model->chooseableFrom(0, 1);
        for (int row = wanted; row >= 0; row = m_model->chooseableFrom(row + 1, 1))
            if (isNamed(*m_model->at(row), m_typed->text())) {
                wanted = row;
                break;
            }
        m_list->setCurrentIndex(m_model->index(wanted, 0));
    }
    showChoice();
}

const Beginning *BeginningDialog::chosen() const
{
    return m_model->at(m_list->currentIndex().row());
}

void BeginningDialog::showChoice()
{
    const Beginning *beginning = chosen();
    if (beginning == nullptr)
        m_preview->clear(m_model->rowCount() == 0 ? tr("Nothing fits “%1”.").arg(m_typed->text()) : QString());
    else if (beginning->from == Beginning::From::PastNotice)
        m_preview->show(pastTexts(m_session, beginning->past, m_incident));
    else
        m_preview->show(beginning->pattern);
    m_take->setEnabled(m_preview->pattern().has_value());
}

void BeginningDialog::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int step = rows < 0 ? -1 : 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    int row = m_model->chooseableFrom(wanted, step);
    if (row < 0)
        row = m_model->chooseableFrom(wanted, -step);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

bool BeginningDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(rowsOfAPage); return true;
    case Qt::Key_PageUp: move(-rowsOfAPage); return true;
    default: return false;
    }
}

Template BeginningDialog::pattern() const
{
    return m_preview->pattern().value_or(Template());
}

QString BeginningDialog::act() const
{
    const Beginning *beginning = chosen();
    switch (beginning == nullptr ? Beginning::From::Template : beginning->from) {
    case Beginning::From::LastUpdate: return tr("Add Update from Last One");
    case Beginning::From::Template: return tr("Add Update from Template");
    case Beginning::From::PastNotice: return tr("Add Update from Past Notice");
    }
    Q_UNREACHABLE();
}

} // namespace noticedesk
