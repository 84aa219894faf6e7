#include "ui/updates/updatestack.h"

#include "ui/updates/updatecard.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/zonedtext.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

namespace {

/// More cards than anybody looks through at once, and few enough to be laid out within one frame.
constexpr int cardsAtATime = 200;

int rowOf(const QList<Update> &updates, UpdateId id)
{
    const auto found =
        std::find_if(updates.begin(), updates.end(), [&](const Update &update) { return update.id == id; });
    return found == updates.end() ? -1 : int(found - updates.begin());
}

} // namespace

UpdateStack::UpdateStack(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_count(cardsAtATime)
    , m_editor(editor)
    , m_layout(new QVBoxLayout(this))
    , m_newer(new QPushButton(this))
    , m_older(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::small);
    m_layout->addWidget(m_newer, 0, Qt::AlignLeft);
    m_layout->addWidget(editor);
    m_layout->addWidget(m_older, 0, Qt::AlignLeft);
    connect(m_newer, &QPushButton::clicked, this, [this] {
        const int more = std::min(m_first, cardsAtATime);
        m_first -= more;
        m_count += more;
        layOut();
    });
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_count += cardsAtATime;
        layOut();
    });
}

bool UpdateStack::showUpdates(const QList<Update> &updates, const QTimeZone &zone,
                              const QHash<UpdateId, QString> &remarks, UpdateId open)
{
    m_updates = updates;
    std::reverse(m_updates.begin(), m_updates.end());
    m_zone = zone;
    m_remarks = remarks;
    m_open = open;
    moveTo(rowOf(m_updates, open));
    layOut();
    return rowOf(m_updates, open) >= 0;
}

void UpdateStack::startWithNewest()
{
    m_first = 0;
    m_count = cardsAtATime;
}

/// Laying out everything between the newest and an old one could take minutes in the longest stories.
void UpdateStack::moveTo(int row)
{
    m_first = std::min(m_first, std::max(0, int(m_updates.size()) - 1));
    if (row < 0 || (row >= m_first && row < m_first + m_count))
        return;
    m_first = std::max(0, row - cardsAtATime / 2);
    m_count = cardsAtATime;
}

int UpdateStack::shownCount() const
{
    return std::min(int(m_updates.size()) - m_first, m_count);
}

void UpdateStack::layOut()
{
    const auto *focused = qobject_cast<UpdateCard *>(focusWidget());
    const UpdateId hadFocus = focused && focused->hasFocus() ? focused->updateId() : UpdateId();
    for (int index = 0; index < shownCount(); ++index) {
        const Update &update = m_updates.at(m_first + index);
        card(index)->setUpdate(update, m_zone, m_remarks.value(update.id));
        card(index)->setVisible(update.id != m_open);
    }
    for (int index = shownCount(); index < m_cards.size(); ++index)
        m_cards.at(index)->hide();
    placeEditor();
    const int older = int(m_updates.size()) - m_first - shownCount();
    m_newer->setText(tr("Show %n Newer Update(s)", nullptr, std::min(m_first, cardsAtATime)));
    m_newer->setVisible(m_first > 0);
    m_older->setText(tr("Show %n Older Update(s)", nullptr, std::min(older, cardsAtATime)));
    m_older->setVisible(older > 0);
    keepATabStop();
    if (!hadFocus.isNull() && hadFocus != m_open)
        focusCard(hadFocus);
}

void UpdateStack::placeEditor()
{
    const int row = rowOf(m_updates, m_open);
    m_editor->setVisible(row >= 0);
    if (row < 0)
        return;
    const int place = m_layout->indexOf(m_cards.at(row - m_first)) + 1;
    if (m_layout->indexOf(m_editor) == place)
        return;
    m_layout->removeWidget(m_editor);
    m_layout->insertWidget(m_layout->indexOf(m_cards.at(row - m_first)) + 1, m_editor);
}

UpdateCard *UpdateStack::card(int index)
{
    while (m_cards.size() <= index) {
        auto *made = new UpdateCard(this);
        connect(made, &UpdateCard::clicked, this, [this, made] { Q_EMIT chosen(made->updateId()); });
        connect(made, &UpdateCard::stepAsked, this, [this, made](int direction) { step(made, direction); });
        connect(made, &UpdateCard::focused, this, [this, made] { setTabStop(made); });
        m_layout->insertWidget(m_layout->indexOf(m_older), made);
        m_cards.append(made);
    }
    return m_cards.at(index);
}

void UpdateStack::step(const UpdateCard *from, int direction)
{
    const int row = rowOf(m_updates, from->updateId()) + direction;
    if (row < m_first || row >= m_first + shownCount())
        return;
    if (m_updates.at(row).id == m_open)
        Q_EMIT editorAsked();
    else
        focusCard(m_updates.at(row).id);
}

void UpdateStack::focusCard(UpdateId id)
{
    const int last = std::max(0, int(m_cards.size()) - 1);
    const int wanted = std::clamp(rowOf(m_updates, id) - m_first, 0, last);
    for (int distance = 0; distance < m_cards.size(); ++distance)
        for (const int row : {wanted + distance, wanted - distance})
            if (row >= 0 && row < m_cards.size() && !m_cards.at(row)->isHidden()) {
                m_cards.at(row)->setFocus();
                reveal(m_cards.at(row));
                return;
            }
}

void UpdateStack::revealEditor()
{
    if (!m_editor->isHidden())
        reveal(m_editor);
}

void UpdateStack::reveal(const QWidget *widget)
{
    QWidget *ancestor = parentWidget();
    while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
        ancestor = ancestor->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(ancestor);
    if (!area || !area->widget() || !area->isVisible())
        return;
    // What has just been shown or moved gets its place when the layouts next run, which must be before this looks.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int place = widget->mapTo(area->widget(), QPoint()).y();
    const int top = place - spacing::small;
    const int bottom = place + widget->height() + spacing::small - area->viewport()->height();
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(std::min(std::max(bar->value(), bottom), top));
}

void UpdateStack::keepATabStop()
{
    const auto isSeen = [](const UpdateCard *card) { return !card->isHidden(); };
    const auto isStop = [&](const UpdateCard *card) { return isSeen(card) && card->focusPolicy() == Qt::StrongFocus; };
    if (std::any_of(m_cards.begin(), m_cards.end(), isStop))
        return;
    const auto first = std::find_if(m_cards.begin(), m_cards.end(), isSeen);
    if (first != m_cards.end())
        setTabStop(*first);
}

void UpdateStack::setTabStop(UpdateCard *card)
{
    for (UpdateCard *other : std::as_const(m_cards))
        other->setFocusPolicy(other == card ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace noticedesk
