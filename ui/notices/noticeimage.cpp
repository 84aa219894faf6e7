#include "ui/notices/noticeimage.h"

#include "app/desk/noticepicture.h"
#include "app/timeline/svg.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace noticedesk {

namespace {

/// Laid out for this many pixels at least and at most; where there are fewer, it is drawn smaller. As wide as in an
/// HTML page at most.
constexpr int leastWidth = 480;
constexpr int mostWidth = 672;

/// What is typed into texts is not in the picture.
Incident withoutTexts(Incident incident)
{
    incident.title.clear();
    for (Update &update : incident.updates) {
        update.headline.clear();
        update.body.clear();
    }
    return incident;
}

/// What of the page is in it.
Page bare(const Page &page)
{
    Page part;
    part.zone = page.zone;
    part.style.timeline = page.style.timeline;
    return part;
}

} // namespace

NoticeImage::NoticeImage(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &NoticeImage::finish);
}

NoticeImage::~NoticeImage()
{
    m_watcher.waitForFinished();
}

void NoticeImage::ask(const Incident &incident, const Page &page, const QList<Component> &components, const Look &look)
{
    if (!page.style.timeline || look.width <= 0) {
        clear();
        return;
    }
    const bool isOther = m_wish && m_wish->incident.id != incident.id;
    Wish wish{withoutTexts(incident), bare(page), components, look};
    if (m_wish == wish)
        return;
    m_wish = std::move(wish);
    if (isOther && !m_drawn.image.isNull())
        show({});
    begin();
}

void NoticeImage::clear()
{
    m_wish.reset();
    if (!m_watcher.isRunning())
        m_begun.reset();
    if (!m_drawn.image.isNull())
        show({});
}

QImage NoticeImage::image() const
{
    return m_drawn.image;
}

QString NoticeImage::description() const
{
    return m_drawn.description;
}

NoticeImage::Drawn NoticeImage::draw(const Wish &wish)
{
    const int laidOut = std::clamp(wish.look.width, leastWidth, mostWidth);
    const auto picture = noticePicture(wish.incident, wish.page, wish.components, laidOut);
    if (!picture)
        return {};
    const qreal scale = wish.look.ratio * std::min(1.0, wish.look.width / picture->width);
    QImage image(int(std::ceil(picture->width * scale)), int(std::ceil(picture->height * scale)),
                 QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(renderSvg(*picture, wish.look.dark ? SvgColors::Dark : SvgColors::Light))
        .render(&painter, QRectF(0, 0, picture->width * scale, picture->height * scale));
    painter.end();
    image.setDevicePixelRatio(wish.look.ratio);
    return {image, picture->description};
}

/// One at a time; of wishes that come meanwhile only the last is drawn.
void NoticeImage::begin()
{
    if (m_watcher.isRunning() || !m_wish || m_wish == m_begun)
        return;
    m_begun = m_wish;
    m_watcher.setFuture(QtConcurrent::run([wish = *m_wish] { return draw(wish); }));
}

void NoticeImage::finish()
{
    if (m_wish && m_wish == m_begun)
        show(m_watcher.result());
    else
        begin();
}

void NoticeImage::show(const Drawn &drawn)
{
    m_drawn = drawn;
    Q_EMIT changed();
}

} // namespace noticedesk
