#include "ui/incidents/conflictdialog.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tone.h"
#include "ui/widgets/tonedlabel.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr int mostLines = 14;

/// Marks in `view` where it differs from `other`; underlined too, for those who see no colours.
void markDifference(QPlainTextEdit &view, const QString &other)
{
    const DifferingRange range = differingRange(view.toPlainText(), other);
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(view.document());
    mark.cursor.setPosition(int(range.begin));
    mark.cursor.setPosition(int(range.end), QTextCursor::KeepAnchor);
    const ToneColors colors = toneColors(Tone::Caution, view.palette());
    mark.format.setBackground(colors.fill);
    mark.format.setForeground(colors.ink);
    mark.format.setFontUnderline(true);
    view.setExtraSelections({mark});
}

} // namespace

ConflictDialog::ConflictDialog(QWidget *parent)
    : QDialog(parent)
    , m_sheet(new QWidget)
    , m_rows(new QVBoxLayout(m_sheet))
{
    setWindowTitle(tr("Changed Elsewhere"));
    auto *sentence = new QLabel(tr("Somebody else stored this incident while you were changing it. Nothing is lost: "
                                   "the version you do not take stays in the history, one undo away."));
    sentence->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::small);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(sentence);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons());
    resize(QSize(820, 560).boundedTo(screen()->availableSize() - QSize(spacing::large, 2 * spacing::large)));
}

QLayout *ConflictDialog::buttons()
{
    auto *mine = new QPushButton(tr("Keep &Mine"));
    auto *theirs = new QPushButton(tr("Take &Theirs"));
    auto *later = new QPushButton(tr("Decide &Later"));
    makePrimary(mine);
    for (QPushButton *button : {mine, theirs, later})
        button->setAutoDefault(false);
    connect(mine, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT mineChosen();
    });
    connect(theirs, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT theirsChosen();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addStretch();
    row->addWidget(later);
    row->addWidget(theirs);
    row->addWidget(mine);
    return row;
}

void ConflictDialog::showDifferences(const QList<Difference> &differences)
{
    if (differences.isEmpty()) {
        accept();
        return;
    }
    if (differences == m_shown)
        return;
    m_shown = differences;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Difference &difference : differences) {
        auto *row = new QWidget;
        auto *sides = new QHBoxLayout(row);
        sides->setContentsMargins(0, 0, 0, 0);
        sides->setSpacing(spacing::medium);
        sides->addWidget(side(difference, true), 1);
        sides->addWidget(side(difference, false), 1);
        m_rows->addWidget(row);
    }
    m_rows->addStretch();
}

QWidget *ConflictDialog::side(const Difference &difference, bool isMine)
{
    const QString &text = isMine ? difference.mine : difference.theirs;
    auto *box = new QWidget;
    auto *name = new TonedLabel(Tone::Neutral, box);
    name->setText(isMine ? tr("%1, mine").arg(difference.part) : tr("%1, theirs").arg(difference.part));
    auto *view = new GrowingTextEdit(box);
    view->setLines(1, mostLines);
    view->setReadOnly(true);
    view->setAccessibleName(name->text());
    view->startText(text);
    markDifference(*view, isMine ? difference.theirs : difference.mine);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(name);
    column->addWidget(view);
    column->addStretch();
    return box;
}

} // namespace noticedesk
