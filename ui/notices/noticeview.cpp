#include "ui/notices/noticeview.h"

#include "ui/notices/documentpatch.h"
#include "ui/notices/inertdocument.h"
#include "ui/notices/logoimage.h"
#include "ui/notices/noticeimage.h"
#include "ui/notices/previewdocument.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tone.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace noticedesk {

namespace {

/// As high as in an HTML page at most.
constexpr QSize mostLogoSize(672, 64);

} // namespace

NoticeView::NoticeView(QWidget *parent) : QTextBrowser(parent), m_image(new NoticeImage(this))
{
    setAccessibleName(tr("The notice as readers will see it"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setDocument(new InertDocument(this));
    connect(m_image, &NoticeImage::changed, this, [this] {
        const QString shown = m_image->description();
        setAccessibleDescription(shown.isEmpty() ? QString() : tr("With a picture: %1").arg(shown));
        lay(false);
    });
}

NoticeView::~NoticeView() = default;

void NoticeView::showNotice(const Notice &notice)
{
    if (notice.logo != m_notice.logo)
        m_logo = notice.logo.isEmpty() ? QImage() : logoImage(notice.logo, mostLogoSize, devicePixelRatioF());
    m_notice = notice;
    lay(false);
}

void NoticeView::showPictureOf(const Incident &incident, const Page &page, const QList<Component> &components)
{
    m_incident = incident;
    m_page = page;
    m_components = components;
    askForPicture();
}

QVariant NoticeView::loadResource(int, const QUrl &)
{
    return {};
}

void NoticeView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        lay(true);
        askForPicture();
    }
}

void NoticeView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    askForPicture();
}

void NoticeView::askForPicture()
{
    m_image->ask(
        m_incident, m_page, m_components,
        {.width = viewport()->width() - 2 * spacing::large, .ratio = devicePixelRatioF(), .dark = isDark(palette())});
}

void NoticeView::paintEvent(QPaintEvent *event)
{
    paintLeftOut();
    QTextBrowser::paintEvent(event);
}

void NoticeView::lay(bool isDressedAnew)
{
    std::unique_ptr<QTextDocument> wanted = previewDocument(m_notice, palette(), font(), {m_logo, m_image->image()});
    wanted->setDocumentMargin(spacing::large);
    const bool isDressed = document()->documentMargin() == wanted->documentMargin(); // not before the first notice
    if (!isDressedAnew && isDressed && becomes(*document(), *wanted))
        return;
    const int place = verticalScrollBar()->value();
    QTextDocument *former = document();
    wanted->setParent(this);
    setDocument(wanted.release());
    delete former;
    verticalScrollBar()->setValue(place);
}

/// Rich text knows no rounded and dashed frames.
void NoticeView::paintLeftOut()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColors(Tone::Pending, palette()).mark, 1, Qt::DashLine));
    painter.translate(-horizontalScrollBar()->value() + 0.5, -verticalScrollBar()->value() + 0.5);
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const qreal margin = document()->documentMargin();
    const qreal width = document()->textWidth() - 2 * margin - 1;
    const int end = verticalScrollBar()->value() + viewport()->height();
    int frame = 0;
    QRectF around;
    for (QTextBlock block = document()->begin(); block.isValid() && around.top() < end; block = block.next()) {
        const int belongs = block.blockFormat().intProperty(leftOutProperty);
        const QRectF place = belongs > 0 || frame > 0 ? layout.blockBoundingRect(block) : QRectF();
        if (frame > 0 && belongs != frame)
            painter.drawRoundedRect(around, spacing::cardCorner, spacing::cardCorner);
        if (belongs > 0 && belongs != frame)
            around = QRectF(margin, place.top() - leftOutPadding, width, 0);
        if (belongs > 0)
            around.setBottom(place.bottom());
        frame = belongs;
    }
    if (frame > 0)
        painter.drawRoundedRect(around, spacing::cardCorner, spacing::cardCorner);
}

} // namespace noticedesk
