#include "ui/updates/findbar.h"

#include "ui/updates/bodyedit.h"
#include "ui/updates/places.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QGridLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

FindBar::FindBar(BodyEdit &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_words(new QLineEdit(this))
    , m_others(new QLineEdit(this))
    , m_matchesCase(new QToolButton(this))
    , m_count(new TonedLabel(Tone::Neutral, this))
{
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find in Text"));
    m_others->setPlaceholderText(tr("Replace with"));
    m_others->setAccessibleName(tr("Replace with"));
    m_matchesCase->setText(tr("Aa"));
    m_matchesCase->setCheckable(true);
    m_matchesCase->setToolTip(tr("Tell capital letters from small ones"));
    m_matchesCase->setAccessibleName(m_matchesCase->toolTip());
    buildLayout();
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::followWords);
    connect(m_matchesCase, &QToolButton::toggled, this, &FindBar::followWords);
    connect(&m_field, &BodyEdit::selectionChanged, this, &FindBar::showCount);
    hide();
}

void FindBar::buildLayout()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_words, 0, 0);
    layout->addWidget(m_matchesCase, 0, 1);
    QAbstractButton *before = addButton(u"go-up"_s, tr("Previous (Shift+F3)"));
    QAbstractButton *after = addButton(u"go-down"_s, tr("Next (F3)"));
    layout->addWidget(before, 0, 2);
    layout->addWidget(after, 0, 3);
    layout->addWidget(m_count, 0, 4);
    QAbstractButton *close = addButton(u"window-close"_s, tr("Close (Escape)"));
    layout->addWidget(close, 0, 5);
    auto *one = new QPushButton(tr("Replace"), this);
    auto *all = new QPushButton(tr("Replace All"), this);
    layout->addWidget(m_others, 1, 0);
    layout->addWidget(one, 1, 1, 1, 3);
    layout->addWidget(all, 1, 4, 1, 2);
    layout->setColumnStretch(0, 1);
    m_count->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_replacing = {m_others, one, all};
    connect(before, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(after, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(close, &QAbstractButton::clicked, this, &FindBar::leave);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
}

QAbstractButton *FindBar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

void FindBar::open(bool replacing)
{
    const QString chosen = m_field.textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    for (QWidget *each : std::as_const(m_replacing))
        each->setVisible(replacing && !m_field.isReadOnly());
    show();
    showCount();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::followWords()
{
    QTextCursor cursor = m_field.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_field.setTextCursor(cursor);
    step(true);
}

void FindBar::step(bool forwards)
{
    const QTextCursor cursor = m_field.textCursor();
    const QList<int> places = placesOf(m_words->text(), m_field.text(), m_matchesCase->isChecked());
    if (const auto place =
            forwards ? placeFrom(places, cursor.selectionEnd()) : placeBefore(places, cursor.selectionStart())) {
        QTextCursor found = cursor;
        found.setPosition(*place);
        found.setPosition(*place + int(m_words->text().size()), QTextCursor::KeepAnchor);
        m_field.setTextCursor(found);
        m_field.ensureCursorVisible();
    }
    showCount();
}

void FindBar::replaceOne()
{
    const QTextCursor cursor = m_field.textCursor();
    const QList<int> places = placesOf(m_words->text(), m_field.text(), m_matchesCase->isChecked());
    const int from = cursor.selectionStart();
    if (places.contains(from) && cursor.selectionEnd() - from == m_words->text().size()) {
        const int end = from + int(m_others->text().size());
        m_field.change(tr("Replace"), m_field.text().replace(from, m_words->text().size(), m_others->text()), end, end);
    }
    step(true);
}

void FindBar::replaceAll()
{
    const QList<int> places = placesOf(m_words->text(), m_field.text(), m_matchesCase->isChecked());
    if (places.isEmpty())
        return;
    QString text = m_field.text();
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.replace(*place, m_words->text().size(), m_others->text());
    m_field.change(tr("Replace All"), text, places.first(), places.first());
    m_count->setText(tr("%n replaced", nullptr, int(places.size())));
}

void FindBar::showCount()
{
    if (isHidden())
        return;
    const QList<int> places = placesOf(m_words->text(), m_field.text(), m_matchesCase->isChecked());
    const auto current = places.indexOf(m_field.textCursor().selectionStart());
    const bool isAtOne = current >= 0 && m_field.textCursor().hasSelection();
    m_count->setTone(places.isEmpty() && !m_words->text().isEmpty() ? Tone::Caution : Tone::Neutral);
    if (m_words->text().isEmpty())
        m_count->setText({});
    else if (places.isEmpty())
        m_count->setText(tr("Not found"));
    else if (isAtOne)
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(places.size()));
    else
        m_count->setText(tr("%n found", nullptr, int(places.size())));
}

void FindBar::leave()
{
    hide();
    m_field.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isStep = event->key() == Qt::Key_F3 || event->matches(QKeySequence::FindNext)
        || event->matches(QKeySequence::FindPrevious);
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isStep || (isReturn && m_words->hasFocus()))
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
    else if (isReturn && m_others->hasFocus())
        replaceOne();
    else
        QWidget::keyPressEvent(event);
}

} // namespace noticedesk
