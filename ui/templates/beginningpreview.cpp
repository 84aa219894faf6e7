#include "ui/templates/beginningpreview.h"

#include "app/incident/templaterules.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/placeholderhighlighter.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace noticedesk {

using namespace Qt::StringLiterals;

BeginningPreview::BeginningPreview(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_note(new TonedLabel(Tone::Neutral, this))
    , m_text(new QPlainTextEdit(this))
    , m_highlighter(new PlaceholderHighlighter(m_text->document()))
    , m_facts(new TonedLabel(Tone::Neutral, this))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_status->setFont(strong);
    m_status->setTextFormat(Qt::PlainText);
    nameCombo(*m_which, tr("Which update of the notice"));
    m_note->setText(tr("Dates, times and references of then are asked for anew."));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text to begin with"));
    m_highlighter->setPalette(palette());
    for (TonedLabel *label : {m_note, m_facts})
        label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_status);
    head->addWidget(m_which);
    head->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_facts);
    connect(m_which, &QComboBox::activated, this, [this](int index) { fill(m_past.patterns.at(index)); });
    clear({});
}

void BeginningPreview::show(const Template &pattern)
{
    m_past = {};
    m_which->hide();
    m_note->hide();
    fill(pattern);
    m_status->show();
}

void BeginningPreview::show(const PastTexts &texts)
{
    if (texts.patterns.isEmpty()) {
        clear(tr("Readers have seen no update of this notice."));
        return;
    }
    m_past = texts;
    m_which->clear();
    m_which->addItems(texts.names);
    m_which->setCurrentIndex(texts.chosen);
    fill(texts.patterns.at(texts.chosen));
    m_status->hide();
    m_which->show();
    m_note->show();
}

void BeginningPreview::clear(const QString &reason)
{
    m_pattern.reset();
    m_past = {};
    m_which->hide();
    m_note->hide();
    m_facts->hide();
    m_status->hide();
    m_text->setPlainText(reason);
}

std::optional<Template> BeginningPreview::pattern() const
{
    return m_pattern;
}

void BeginningPreview::fill(const Template &pattern)
{
    m_pattern = pattern;
    m_status->setText(statusText(pattern.status));
    const QString headline = pattern.headline.isEmpty() ? QString() : pattern.headline + u":\n\n"_s;
    m_text->setPlainText(headline + pattern.body);
    QStringList facts = factsAsked(m_text->toPlainText());
    facts.removeAll(QString());
    m_facts->setText(facts.isEmpty()
                         ? tr("Asks for no fact.")
                         : tr("Asks for %n fact(s): %1", nullptr, int(facts.size())).arg(facts.join(u" · "_s)));
    m_facts->show();
}

void BeginningPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace noticedesk
