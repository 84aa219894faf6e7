#include "ui/notices/previewdocument.h"

#include "app/notice/html.h"
#include "app/notice/render.h"
#include "ui/notices/inertdocument.h"
#include "ui/widgets/palettes.h"
#include "ui/widgets/tone.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Preview {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

/// Names that no notice can hold: the writer writes no anchors.
const QString leftOutAnchor = u"left-out"_s;
const QString leftOutEndAnchor = u"left-out-end"_s;
const QString logoAnchor = u"logo"_s;
const QString pictureAnchor = u"picture"_s;

/// An update ends in the paragraph of its stamp.
QString withQuietStamp(QString html)
{
    const QString paragraph = u"<p"_s;
    if (const qsizetype at = html.lastIndexOf(paragraph); at >= 0)
        html.insert(at + paragraph.size(), u" class=\"quiet\""_s);
    return html;
}

/// The parts of a notice, each as the writer writes it.
class Pieces {
public:
    explicit Pieces(const Notice &notice) : m_notice(notice), m_bare(notice)
    {
        m_bare.pageLine.clear();
        m_bare.windowLine.clear();
        m_bare.affectedLine.clear();
        m_bare.updates.clear();
        m_bare.footer = {};
        m_title = renderHtmlFragment(m_bare);
    }

    [[nodiscard]] QString head() const
    {
        Notice part = m_bare;
        part.pageLine = m_notice.pageLine;
        part.windowLine = m_notice.windowLine;
        return renderHtmlFragment(part);
    }
    [[nodiscard]] QString update(const NoticeUpdate &update) const
    {
        Notice part = m_bare;
        part.updates = {update};
        part.updates.first().leftOut = false; // its frame says so
        return update.stamp.isEmpty() ? withoutTitle(part) : withQuietStamp(withoutTitle(part));
    }
    [[nodiscard]] QString foot() const
    {
        Notice part = m_bare;
        part.affectedLine = m_notice.affectedLine;
        part.footer = m_notice.footer;
        return withoutTitle(part);
    }

private:
    [[nodiscard]] QString withoutTitle(const Notice &part) const
    {
        const QString html = renderHtmlFragment(part);
        return html.startsWith(m_title) ? html.mid(m_title.size()) : html;
    }

    const Notice &m_notice;
    Notice m_bare;
    QString m_title;
};

QString framed(const QString &update)
{
    return u"<div class=\"left-out\"><p class=\"top\"><a name=\"%1\"><span class=\"mark\">\u00a0%2\u00a0</span></a></p>"
           "%3<p class=\"end\"><a name=\"%4\">\u00a0</a></p></div>"_s.arg(
               leftOutAnchor, Preview::tr("Not yet approved – left out of the export").toHtmlEscaped(), update,
               leftOutEndAnchor);
}

/// The paragraph that `putImage` puts an image into.
QString roomFor(const QImage &image, const QString &anchor)
{
    return image.isNull() ? QString() : u"<p class=\"%1\"><a name=\"%1\">\u00a0</a></p>"_s.arg(anchor);
}

QString htmlOf(const Notice &notice, const PreviewImages &images)
{
    const Pieces pieces(notice);
    QString html = roomFor(images.logo, logoAnchor);
    html += u"<div class=\"head\">"_s + pieces.head() + u"</div>"_s;
    html += roomFor(images.picture, pictureAnchor);
    for (const NoticeUpdate &update : notice.updates) {
        const QString piece = pieces.update(update);
        html += update.leftOut ? framed(piece) : piece;
    }
    const QString rule = notice.affectedLine.isEmpty() ? QString() : u"<hr>"_s;
    if (const QString foot = pieces.foot(); !foot.isEmpty())
        html += rule + u"<div class=\"foot\">"_s + foot + u"</div>"_s;
    return html;
}

QString styleSheet(const QPalette &palette, const QFont &font)
{
    const qreal points = QFontInfo(font).pointSizeF();
    const ToneColors pending = toneColors(Tone::Pending, palette);
    return u"p { margin-top: 0px; margin-bottom: 8px; line-height: 118%; }"
           "h1, h2, h3, h4 { font-weight: 600; margin-bottom: 4px; }"
           "h1, h2 { font-size: %1pt; margin-top: 0px; line-height: 105%; }"
           "h3, h4 { font-size: %2pt; margin-top: 16px; }"
           ".head p, .quiet { color: %3; font-size: %4pt; }"
           ".quiet { margin-bottom: 12px; }"
           ".left-out h3, .left-out h4 { margin-top: 4px; }"
           ".top { margin-top: 22px; }"
           ".end { font-size: 2pt; margin-top: 0px; margin-bottom: 22px; }"
           ".logo { margin-bottom: 12px; line-height: 100%; }"
           ".picture { margin-top: 12px; margin-bottom: 12px; line-height: 100%; }"
           ".mark { color: %5; background-color: %6; font-size: %4pt; font-weight: 600; }"
           "a[href] { color: %7; }"_s.arg(points * 1.45, 0, 'f', 1)
               .arg(points * 1.05, 0, 'f', 1)
               .arg(quietInk(palette).name())
               .arg(points * 0.9, 0, 'f', 1)
               .arg(pending.ink.name(), pending.fill.name(), palette.color(QPalette::Link).name());
}

bool hasAnchor(const QTextBlock &block, const QString &name)
{
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().anchorNames().contains(name))
            return true;
    return false;
}

/// Tells the paragraphs of what is left out from the others, and sets them in. A table around them would say so too,
/// but is laid out ten times as slowly.
void markLeftOut(QTextDocument &document)
{
    int frames = 0;
    bool isInside = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (hasAnchor(block, leftOutAnchor)) {
            isInside = true;
            ++frames;
        }
        if (!isInside)
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(leftOutProperty, frames);
        if (!cursor.currentTable()) {
            format.setLeftMargin(format.leftMargin() + leftOutPadding);
            format.setRightMargin(format.rightMargin() + leftOutPadding);
        }
        cursor.setBlockFormat(format);
        isInside = !hasAnchor(block, leftOutEndAnchor);
    }
}

/// Where the lines of the language begin.
void putImage(QTextDocument &document, const QImage &image, const QString &anchor, Qt::LayoutDirection direction)
{
    QTextBlock block = document.begin();
    while (block.isValid() && !hasAnchor(block, anchor))
        block = block.next();
    if (image.isNull() || !block.isValid())
        return;
    QTextCharFormat format;
    format.setObjectType(QTextFormat::ImageObject);
    format.setProperty(imageProperty, image);
    QTextCursor cursor(block);
    QTextBlockFormat line;
    line.setLayoutDirection(direction);
    cursor.mergeBlockFormat(line);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

} // namespace

std::unique_ptr<QTextDocument> previewDocument(const Notice &notice, const QPalette &palette, const QFont &font,
                                               const PreviewImages &images)
{
    auto document = std::make_unique<InertDocument>();
    document->setDefaultFont(font);
    document->setDefaultStyleSheet(styleSheet(palette, font));
    document->setHtml(htmlOf(notice, images));
    const auto direction = isRightToLeft(notice.language) ? Qt::RightToLeft : Qt::LeftToRight;
    putImage(*document, images.logo, logoAnchor, direction);
    putImage(*document, images.picture, pictureAnchor, direction);
    markLeftOut(*document);
    return document;
}

} // namespace noticedesk
