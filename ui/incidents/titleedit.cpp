#include "ui/incidents/titleedit.h"

#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/guessmark.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace noticedesk {

namespace {
constexpr qreal titleSize = 1.5; ///< of the font around it
} // namespace

TitleEdit::TitleEdit(SavePace pace, QWidget *parent)
    : QWidget(parent)
    , m_timer(pace)
    , m_watch(new FieldWatch(this))
    , m_text(new GrowingTextEdit(this))
    , m_guess(new GuessMark(tr("Confirm the title"), this))
    , m_remark(new TonedLabel(Tone::Alarm, this))
{
    setFocusProxy(m_text);
    m_text->setOneParagraph(true);
    m_text->setLines(1, 4);
    m_text->setAccessibleName(tr("Title"));
    m_text->setPlaceholderText(tr("What is wrong, as readers would say it"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(spacing::tight);
    m_text->viewport()->setAutoFillBackground(false);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_watch->watch(m_text);
    enlarge();

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_text, 1);
    line->addWidget(m_guess, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addLayout(line);
    layout->addWidget(m_remark);

    connect(m_text, &GrowingTextEdit::typed, this, [this] {
        m_isTyped = true;
        if (!m_contested)
            say({});
        m_timer.noteTyping();
    });
    connect(m_text, &GrowingTextEdit::finished, this, [this] {
        m_contested = false;
        flush();
        refuseEmpty();
    });
    connect(m_watch, &FieldWatch::left, this, [this] {
        flush();
        refuseEmpty();
        update();
    });
    connect(m_watch, &FieldWatch::undoAsked, this, &TitleEdit::flush);
    connect(m_guess, &GuessMark::confirmed, this, &TitleEdit::confirmed);
    connect(&m_timer, &SaveTimer::due, this, &TitleEdit::flush);
}

void TitleEdit::startTitle(const QString &title)
{
    m_stored = title;
    takeStored();
}

void TitleEdit::resume(const QString &typed)
{
    m_text->showText(typed);
    m_isTyped = true;
    m_timer.noteFailure();
}

void TitleEdit::showTitle(const QString &title)
{
    const bool isTheirs = title != m_stored && title != typedTitle();
    const bool wasTyped = hasUnsaved();
    m_stored = title;
    if (!wasTyped) {
        takeStored();
    } else if (isTheirs) {
        m_contested = true;
        say(tr("The title was changed elsewhere to “%1”. Press Return to keep yours, Escape to take the other.")
                .arg(title));
    } else if (typedTitle() == title) {
        m_isTyped = false;
    }
}

void TitleEdit::setGuessed(const QString &reason)
{
    m_guess->setReason(reason);
}

void TitleEdit::flush()
{
    m_timer.stop();
    if (!hasUnsaved() || m_contested || typedTitle().isEmpty())
        return;
    Q_EMIT renamed(typedTitle());
    if (hasUnsaved())
        m_timer.noteFailure();
}

bool TitleEdit::hasUnsaved() const
{
    return typedTitle() != m_stored;
}

QString TitleEdit::typedTitle() const
{
    return m_isTyped ? m_text->text().simplified() : m_stored;
}

void TitleEdit::refuseEmpty()
{
    if (!m_isTyped || !typedTitle().isEmpty())
        return;
    takeStored();
    say(tr("An incident needs a title, so the one before is back."));
}

void TitleEdit::takeStored()
{
    m_timer.stop();
    m_isTyped = false;
    m_contested = false;
    if (m_text->text().simplified() != m_stored)
        m_text->showText(m_stored);
    say({});
}

void TitleEdit::say(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

void TitleEdit::enlarge()
{
    QFont large = font();
    large.setWeight(QFont::Bold);
    large.setPointSizeF(large.pointSizeF() * titleSize);
    m_text->setFont(large);
}

void TitleEdit::paintEvent(QPaintEvent *)
{
    if (!m_text->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(m_text->geometry()).adjusted(1, 1, -1, -1), spacing::corner, spacing::corner);
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_contested)
        takeTheirs();
    else if (event->key() == Qt::Key_Escape)
        takeStored();
    else
        QWidget::keyPressEvent(event);
}

/// What is typed is stored first, so that it is in the history and one undo away.
void TitleEdit::takeTheirs()
{
    const QString theirs = m_stored;
    m_contested = false;
    flush();
    if (hasUnsaved())
        return;
    if (m_stored != theirs)
        Q_EMIT theirsTaken(theirs);
    takeStored();
}

void TitleEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        enlarge();
}

} // namespace noticedesk
