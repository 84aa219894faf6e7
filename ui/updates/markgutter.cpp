#include "ui/updates/markgutter.h"

#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace noticedesk {

namespace {

/// Their shapes differ as well, for those who cannot tell the colours.
QTextCharFormat::UnderlineStyle lineOf(Tone tone)
{
    switch (tone) {
    case Tone::Alarm: return QTextCharFormat::WaveUnderline;
    case Tone::Caution: return QTextCharFormat::DashUnderline;
    default: return QTextCharFormat::DotLine;
    }
}

void drawSign(QPainter &painter, const QRectF &box, Tone tone)
{
    switch (tone) {
    case Tone::Alarm: painter.drawRect(box); break;
    case Tone::Caution:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    default: painter.drawEllipse(box.adjusted(1, 1, -1, -1)); break;
    }
}

} // namespace

MarkGutter::MarkGutter(QPlainTextEdit &field) : QWidget(&field), m_field(field)
{
    connect(&field, &QPlainTextEdit::updateRequest, this, [this] { update(); });
}

void MarkGutter::setMarks(const QList<TextMark> &marks)
{
    m_placed.clear();
    const int end = m_field.document()->characterCount() - 1;
    for (const TextMark &mark : marks) {
        QTextCursor words(m_field.document());
        words.setPosition(std::clamp(mark.from, 0, end));
        words.setPosition(std::clamp(mark.from + mark.length, 0, end), QTextCursor::KeepAnchor);
        m_placed.append({mark, words});
    }
    underline();
    update();
}

TextMark MarkGutter::markAt(const QTextCursor &cursor) const
{
    for (const Placed &placed : m_placed)
        if (placed.words.hasSelection() && cursor.position() >= placed.words.selectionStart()
            && cursor.position() <= placed.words.selectionEnd())
            return placed.mark;
    return {};
}

QTextCursor MarkGutter::nextBehind(int position) const
{
    QTextCursor first;
    QTextCursor next;
    for (const Placed &placed : m_placed) {
        const int start = placed.words.selectionStart();
        if (!placed.words.hasSelection())
            continue;
        if (first.isNull() || start < first.selectionStart())
            first = placed.words;
        if (start > position && (next.isNull() || start < next.selectionStart()))
            next = placed.words;
    }
    return next.isNull() ? first : next;
}

QSize MarkGutter::sizeHint() const
{
    return {spacing::medium, spacing::medium};
}

void MarkGutter::underline()
{
    QList<QTextEdit::ExtraSelection> lines;
    for (const Placed &placed : std::as_const(m_placed)) {
        if (!placed.words.hasSelection())
            continue;
        QTextEdit::ExtraSelection line;
        line.cursor = placed.words;
        line.format.setUnderlineStyle(lineOf(placed.mark.tone));
        line.format.setUnderlineColor(toneColors(placed.mark.tone, palette()).mark);
        lines.append(line);
    }
    m_field.setExtraSelections(lines);
}

int MarkGutter::lineTop(const Placed &placed) const
{
    QTextCursor start = placed.words;
    start.setPosition(placed.words.selectionStart());
    const QRect line = m_field.cursorRect(start);
    return m_field.viewport()->mapTo(&m_field, line.topLeft()).y() - y() + line.height() / 2;
}

void MarkGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr int sign = spacing::small;
    QList<int> taken;
    for (const Placed &placed : std::as_const(m_placed)) {
        const int middle = lineTop(placed);
        if (!placed.words.hasSelection() || taken.contains(middle) || middle < 0 || middle > height())
            continue;
        taken.append(middle);
        painter.setBrush(toneColors(placed.mark.tone, palette()).mark);
        drawSign(painter, QRectF((width() - sign) / 2.0, middle - sign / 2.0, sign, sign), placed.mark.tone);
    }
}

void MarkGutter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

bool MarkGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList sentences;
    for (const Placed &placed : std::as_const(m_placed))
        if (placed.words.hasSelection() && std::abs(lineTop(placed) - help->pos().y()) < spacing::small)
            sentences.append(placed.mark.sentence);
    QToolTip::showText(help->globalPos(), sentences.join(QStringLiteral("\n\n")), this);
    return true;
}

} // namespace noticedesk
