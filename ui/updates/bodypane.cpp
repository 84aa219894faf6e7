#include "ui/updates/bodypane.h"

#include "app/incident/section.h"
#include "app/incident/templaterules.h"
#include "ui/updates/bodyacts.h"
#include "ui/updates/bodyedit.h"
#include "ui/updates/findbar.h"
#include "ui/updates/missingfacts.h"
#include "ui/updates/sectionchips.h"
#include "ui/updates/sectionhighlighter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QStringList labelsIn(const QString &body, const QStringList &known)
{
    QStringList labels;
    bool beginsParagraph = true;
    for (const QString &line : body.split(u'\n')) {
        if (const auto label = beginsParagraph ? sectionLabel(line, known) : std::nullopt)
            labels.append(*label);
        beginsParagraph = line.trimmed().isEmpty();
    }
    return labels;
}

} // namespace

BodyPane::BodyPane(QWidget *parent)
    : QWidget(parent)
    , m_acts(new BodyActs(this))
    , m_field(new BodyEdit(*m_acts, this))
    , m_highlighter(new SectionHighlighter(m_field->document()))
    , m_find(new FindBar(*m_field, this))
    , m_sections(new SectionChips(this))
    , m_missing(new MissingFacts(this))
    , m_note(new MessageBar(this))
{
    m_field->setAccessibleName(tr("Body"));
    m_field->setPlaceholderText(
        tr("What readers should know, in Markdown. A line such as “User impact -” begins a section."));
    m_field->setLines(6, 22);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part : QList<QWidget *>{m_field, m_find, m_note, m_missing, m_sections})
        layout->addWidget(part);
    m_note->hide();
    connect(m_field, &BodyEdit::typed, this, [this] {
        showParts();
        Q_EMIT typed();
    });
    connect(m_field, &BodyEdit::actBegins, this, &BodyPane::actBegins);
    connect(m_field, &BodyEdit::actDone, this, &BodyPane::actDone);
    connect(m_field, &BodyEdit::noted, this, [this](const QString &sentence) { m_note->say(sentence, Tone::Caution); });
    connect(m_missing, &MissingFacts::asked, m_field, &BodyEdit::goToFact);
    connect(m_sections, &SectionChips::asked, this, &BodyPane::insertSection);
    connect(m_acts->find, &QAction::triggered, this, [this] { m_find->open(false); });
    connect(m_acts->replace, &QAction::triggered, this, [this] { m_find->open(true); });
    applyInk();
}

const BodyActs &BodyPane::acts() const
{
    return *m_acts;
}

BodyEdit *BodyPane::field() const
{
    return m_field;
}

void BodyPane::start(const QString &text)
{
    m_field->startText(text);
    m_find->hide();
    m_note->hide();
    showParts();
}

void BodyPane::show(const QString &text)
{
    m_field->showText(text);
    showParts();
}

QString BodyPane::text() const
{
    return m_field->text();
}

void BodyPane::setCursor(int position)
{
    QTextCursor cursor = m_field->textCursor();
    cursor.movePosition(QTextCursor::End);
    cursor.setPosition(std::clamp(position, 0, cursor.position()));
    m_field->setTextCursor(cursor);
}

void BodyPane::select(const TextRange &words)
{
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(int(words.begin));
    cursor.setPosition(int(words.end()), QTextCursor::KeepAnchor);
    m_field->setTextCursor(cursor);
    m_field->ensureCursorVisible();
    m_field->setFocus();
}

void BodyPane::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_sections->setVisible(!readOnly);
    showParts();
    for (QAction *act : m_acts->all())
        act->setEnabled(!readOnly || m_acts->reading().contains(act));
}

void BodyPane::setPage(const Page &page)
{
    m_page = page;
    m_sections->setLabels(page.rules.sectionLabels);
    m_highlighter->setLabels(page.rules.sectionLabels);
}

void BodyPane::insertSection(const QString &label)
{
    const QString text = m_field->text();
    const QTextCursor cursor = m_field->textCursor();
    const QString before = text.left(cursor.selectionStart());
    const bool isAtStart = before.trimmed().isEmpty() || before.endsWith(u"\n\n"_s);
    const QString gap = isAtStart ? QString() : before.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    const QString separator = m_page.style.separator == NoticeStyle::Separator::Colon ? u":"_s : u" -"_s;
    const QString begun = before + gap + label + separator + u'\n';
    m_field->change(tr("Insert Section"), begun + text.mid(cursor.selectionEnd()), int(begun.size()),
                    int(begun.size()));
    m_field->setFocus();
}

void BodyPane::showParts()
{
    m_sections->setUsed(labelsIn(m_field->text(), m_page.rules.sectionLabels));
    m_missing->showFacts(m_field->isReadOnly() ? QStringList() : factsAsked(m_field->text()));
}

void BodyPane::applyInk()
{
    m_highlighter->setInk(palette().color(QPalette::Link));
}

void BodyPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyInk();
}

} // namespace noticedesk
