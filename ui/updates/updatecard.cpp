#include "ui/updates/updatecard.h"

#include "app/incident/section.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/wording.h"
#include "ui/widgets/zonedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr qsizetype mostWords = 200;

/// Cuts a piece off the line, at its beginning or its end, and answers it.
QRect cut(QRect &line, int width, bool atEnd)
{
    width = std::min(width, line.width());
    QRect piece = line;
    if (atEnd) {
        piece.setLeft(line.right() - width + 1);
        line.setRight(piece.left() - spacing::small - 1);
    } else {
        piece.setWidth(width);
        line.setLeft(piece.right() + spacing::small + 1);
    }
    return piece;
}

/// The parts of a time keep their order in a window that is mirrored.
QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString firstWords(const Update &update)
{
    if (!update.headline.trimmed().isEmpty())
        return update.headline.simplified();
    const QStringView start = QStringView(update.body).left(4 * mostWords);
    for (const QStringView line : start.split(u'\n'))
        if (!line.trimmed().isEmpty() && !sectionLabel(line.toString()))
            return line.left(mostWords).toString().simplified();
    return UpdateCard::tr("(no text yet)");
}

UpdateCard::UpdateCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UpdateCard::setUpdate(const Update &update, const QTimeZone &zone, const QString &remark)
{
    if (m_update == update && m_zone == zone && m_remark == remark)
        return;
    m_remark = remark;
    m_update = update;
    m_zone = zone;
    m_words = firstWords(update);
    const QString posted = zonedText(update.postedAt, zone);
    m_when = remark.isEmpty() ? posted : tr("%1 · %2", "time, remark").arg(posted, remark);
    setText(tr("%1: %2, %3, %4", "status, headline, time, stage")
                .arg(statusText(update.status), m_words, m_when, stageText(update.stage)));
    setToolTip(tr("%1\n%2\n%3", "headline, local time, UTC")
                   .arg(m_words, m_when, zonedText(update.postedAt, QTimeZone::utc())));
    this->update();
}

UpdateId UpdateCard::updateId() const
{
    return m_update.id;
}

QSize UpdateCard::sizeHint() const
{
    return {320, std::max(spacing::target, fontMetrics().height() + spacing::tight) + 2 * spacing::small - 4};
}

QSize UpdateCard::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void UpdateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    painter.setPen(hasFocus() ? QPen(colors.color(QPalette::Highlight), spacing::hair) : QPen(lineColor(colors), 1));
    painter.setBrush(colors.color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::cardCorner, spacing::cardCorner);

    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto drawChip = [&](QRect &line, const QString &word, Tone tone, bool atEnd) {
        const QSize size = Chip::sizeOf(word, font());
        QRect piece = cut(line, size.width(), atEnd);
        piece.setTop((height() - size.height()) / 2);
        piece.setHeight(size.height());
        Chip::paint(painter, place(piece), word, tone, colors, font());
    };
    QRect line = rect().adjusted(spacing::medium, 0, -spacing::medium, 0);
    drawChip(line, statusText(m_update.status), toneOf(m_update.status), false);
    drawChip(line, stageText(m_update.stage), toneOf(m_update.stage), true);

    const QFontMetrics strongMetrics(strong(font()));
    const int whenWidth = fontMetrics().horizontalAdvance(m_when) + 1;
    const int wordsWidth = std::min(strongMetrics.horizontalAdvance(m_words) + 1,
                                    std::max(line.width() - whenWidth - spacing::small, line.width() / 3));
    painter.setFont(strong(font()));
    painter.setPen(m_update.stage == Stage::Withdrawn ? quietInk(colors) : colors.color(QPalette::Text));
    const QRect words = cut(line, wordsWidth, false);
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading,
                     strongMetrics.elidedText(m_words, Qt::ElideRight, words.width()));
    painter.setFont(font());
    painter.setPen(quietInk(colors));
    painter.drawText(place(line), Qt::AlignVCenter | Qt::AlignLeading,
                     isolated(fontMetrics().elidedText(m_when, Qt::ElideRight, line.width())));
}

void UpdateCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT stepAsked(-1); break;
    case Qt::Key_Down: Q_EMIT stepAsked(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void UpdateCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace noticedesk
