#include "ui/timeline/timelinelegend.h"

#include "app/incident/labels.h"
#include "app/timeline/timelinewords.h"
#include "ui/timeline/barpainter.h"
#include "ui/timeline/markpainting.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"

#include <QPainter>

#include <algorithm>
#include <functional>
#include <memory>

namespace noticedesk {

namespace {

/// Paints the sample into its place.
using Sample = std::function<void(QPainter &, const QRectF &, const QPalette &)>;

struct Meaning {
    QString word;
    Sample sample;
};

class LegendEntry final : public QWidget {
public:
    explicit LegendEntry(Meaning meaning) : m_meaning(std::move(meaning)) { setAccessibleName(m_meaning.word); }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        return {sampleWidth() + spacing::tight + metrics.horizontalAdvance(m_meaning.word), metrics.height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF place(0, 1, sampleWidth(), height() - 2);
        m_meaning.sample(painter,
                         layoutDirection() == Qt::RightToLeft ? place.translated(width() - sampleWidth(), 0) : place,
                         palette());
        painter.setPen(quietInk(palette()));
        const int beside = sampleWidth() + spacing::tight;
        painter.drawText(layoutDirection() == Qt::RightToLeft ? rect().adjusted(0, 0, -beside, 0)
                                                              : rect().adjusted(beside, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeading, m_meaning.word);
    }

private:
    /// Too narrow for a word, so that a bar shows its pattern.
    [[nodiscard]] int sampleWidth() const { return QFontMetrics(font()).height() * 3 / 2; }

    Meaning m_meaning;
};

Meaning levelMeaning(ComponentStatus level)
{
    Span span;
    span.meaning = Span::Meaning::Level;
    span.level = level;
    return {levelName(level), [span](QPainter &painter, const QRectF &place, const QPalette &palette) {
                BarPainter(palette).paintSpan(painter, place, span);
            }};
}

Meaning markMeaning(const QString &word, const Timeline &of, TimelineRow::Kind kind)
{
    TimelineRow row;
    row.kind = kind;
    row.place = 0;
    return {word, [of, row](QPainter &painter, const QRectF &place, const QPalette &palette) {
                paintMark(painter, of, row, place.center(), palette);
            }};
}

void addLevels(QList<Meaning> &meanings, const Timeline &timeline)
{
    QList<ComponentStatus> levels;
    for (const Lane &lane : timeline.lanes)
        for (const Span &span : lane.spans)
            if (span.meaning == Span::Meaning::Level && !levels.contains(span.level))
                levels.append(span.level);
    std::sort(levels.begin(), levels.end());
    for (const ComponentStatus level : std::as_const(levels))
        meanings.append(levelMeaning(level));
}

void addUpdates(QList<Meaning> &meanings, const Timeline &timeline)
{
    for (const bool out : {true, false}) {
        Timeline one;
        for (const Marker &marker : timeline.markers)
            if (marker.out == out && one.markers.isEmpty())
                one.markers = {marker};
        if (!one.markers.isEmpty())
            meanings.append(markMeaning(out ? TimelineLegend::tr("Update, out") : TimelineLegend::tr("Update, not out"),
                                        one, TimelineRow::Kind::Update));
    }
    if (!timeline.vendorPosts.isEmpty())
        meanings.append(markMeaning(TimelineLegend::tr("Post of the vendor"), {}, TimelineRow::Kind::VendorPost));
}

void addPromises(QList<Meaning> &meanings, const Timeline &timeline)
{
    for (const PromiseState state : {PromiseState::Kept, PromiseState::Missed, PromiseState::Open}) {
        Timeline one;
        for (const PromiseRecord &promise : timeline.promises)
            if (promise.state == state && one.promises.isEmpty())
                one.promises = {promise};
        if (!one.promises.isEmpty())
            meanings.append(markMeaning(promiseName(state), one, TimelineRow::Kind::Promise));
    }
}

QList<Meaning> meaningsOf(const Timeline &timeline)
{
    QList<Meaning> meanings;
    addLevels(meanings, timeline);
    addUpdates(meanings, timeline);
    addPromises(meanings, timeline);
    if (!timeline.silences.isEmpty())
        meanings.append(
            {TimelineLegend::tr("Silence"), [](QPainter &painter, const QRectF &place, const QPalette &palette) {
                 BarPainter(palette).paintSilence(painter, place, 0);
             }});
    return meanings;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend of the timeline"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
}

void TimelineLegend::setTimeline(const Timeline &timeline)
{
    QStringList words;
    const QList<Meaning> meanings = meaningsOf(timeline);
    for (const Meaning &meaning : meanings)
        words.append(meaning.word);
    if (words == m_words)
        return;
    m_words = words;
    while (const std::unique_ptr<QLayoutItem> gone{layout()->takeAt(0)})
        delete gone->widget();
    for (const Meaning &meaning : meanings) {
        auto *entry = new LegendEntry(meaning);
        layout()->addWidget(entry);
        entry->show(); // the layout would do it later, and counts no room for it until then
    }
    keepHeight();
}

void TimelineLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

void TimelineLegend::keepHeight()
{
    layout()->invalidate();
    setFixedHeight(layout()->heightForWidth(width()));
}

} // namespace noticedesk
