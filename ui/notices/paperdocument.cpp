#include "ui/notices/paperdocument.h"

#include "app/notice/html.h"
#include "app/notice/render.h"
#include "ui/notices/inertdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextObjectInterface>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawingObject = QTextFormat::UserObject + 1;
constexpr int drawingProperty = QTextFormat::UserProperty + 1;
constexpr qreal pointsPerInch = 72;
constexpr qreal pixelsPerInch = 96;
constexpr qreal textSize = 10.5; ///< points

/// Pictures among the text: the logo and the timeline, drawn as lines where they are SVG.
class Drawings final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    Drawings(qreal dotsPerPixel, const QSizeF &most, QObject *parent)
        : QObject(parent)
        , m_dotsPerPixel(dotsPerPixel)
        , m_most(most)
    {
    }

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        const QByteArray drawing = format.property(drawingProperty).toByteArray();
        QSizeF size = QImage::fromData(drawing).size();
        if (QSvgRenderer svg; svg.load(drawing))
            size = svg.defaultSize();
        size *= m_dotsPerPixel;
        return size.boundedTo(m_most) == size ? size : size.scaled(m_most, Qt::KeepAspectRatio);
    }

    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        const QByteArray drawing = format.property(drawingProperty).toByteArray();
        if (QSvgRenderer svg; svg.load(drawing))
            svg.render(painter, rect);
        else
            painter->drawImage(rect, QImage::fromData(drawing));
    }

private:
    qreal m_dotsPerPixel;
    QSizeF m_most;
};

QString styleSheet()
{
    return u"body, p, li, td, th, h2, h3, a { color: #000000; }"
           "p { margin-top: 0px; margin-bottom: 6px; }"
           "h2 { font-size: 17pt; margin-top: 0px; margin-bottom: 4px; }"
           "h3 { font-size: 12pt; margin-top: 18px; margin-bottom: 4px; }"
           "a { text-decoration: underline; }"_s;
}

/// A link on paper is its address: behind the words where they are others.
void printAddresses(QTextDocument &document)
{
    QList<std::pair<int, QString>> addresses;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            const QString address = format.anchorHref();
            const int end = part.fragment().position() + part.fragment().length();
            const bool goesOn = !addresses.isEmpty() && addresses.last().first == part.fragment().position()
                && addresses.last().second == address;
            if (format.isAnchor() && !address.isEmpty()) {
                if (goesOn)
                    addresses.removeLast();
                addresses.append({end, address});
            }
        }
    for (auto at = addresses.crbegin(); at != addresses.crend(); ++at) {
        QTextCursor cursor(&document);
        cursor.setPosition(at->first);
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        const QString bare = at->second.startsWith("mailto:"_L1) ? at->second.mid(7) : at->second;
        if (cursor.selectedText().endsWith(bare))
            continue;
        cursor.setPosition(at->first);
        cursor.insertText(u" (%1)"_s.arg(at->second), QTextCharFormat());
    }
}

void insertDrawing(QTextCursor &cursor, const QByteArray &drawing)
{
    QTextCharFormat format;
    format.setObjectType(drawingObject);
    format.setProperty(drawingProperty, drawing);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
}

void insertDrawings(QTextDocument &document, const Notice &notice)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::Start);
    const QTextBlockFormat title = cursor.blockFormat();
    const QTextCharFormat titleText = cursor.blockCharFormat();
    if (!notice.logo.isEmpty()) {
        const qsizetype comma = notice.logo.indexOf(u',');
        insertDrawing(cursor, QByteArray::fromBase64(notice.logo.mid(comma + 1).toLatin1()));
    }
    cursor.setBlockFormat(title);
    cursor.setBlockCharFormat(titleText);
    if (notice.picture.isEmpty())
        return;
    QTextBlock first = cursor.block();
    while (first.isValid() && first.blockFormat().headingLevel() != 3)
        first = first.next();
    if (!first.isValid())
        return;
    cursor.setPosition(first.position() - 1);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    QTextCharFormat format;
    format.setObjectType(drawingObject);
    format.setProperty(drawingProperty, notice.picture.toUtf8());
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

int pageOf(const QTextDocument &document, qreal down)
{
    return int(down / document.pageSize().height());
}

/// Where the second line of a block ends, or its only one.
qreal endOfItsBeginning(const QTextBlock &block, const QAbstractTextDocumentLayout &layout)
{
    const qreal top = layout.blockBoundingRect(block).top(); // asked first: it lays the lines out
    const int lines = block.layout()->lineCount();
    return lines == 0 ? top : top + block.layout()->lineAt(std::min(1, lines - 1)).rect().bottom();
}

/// No page ends in a heading, or in the first line of a paragraph: often that is its label.
void keepBeginningsTogether(QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const bool leads = block.blockFormat().headingLevel() > 0 && block.next().isValid();
        const qreal top = layout.blockBoundingRect(block).top();
        const qreal end = endOfItsBeginning(leads ? block.next() : block, layout);
        if (cursor.currentTable() || pageOf(document, top) == pageOf(document, end))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

} // namespace

std::unique_ptr<QTextDocument> paperDocument(const Notice &notice, QPaintDevice &device, const QSizeF &pageSize)
{
    auto document = std::make_unique<InertDocument>();
    QAbstractTextDocumentLayout *layout = document->documentLayout();
    layout->setPaintDevice(&device);
    const QSizeF most(pageSize.width(), pageSize.height() * 0.9);
    layout->registerHandler(drawingObject, new Drawings(device.logicalDpiX() / pixelsPerInch, most, document.get()));
    QFont font;
    font.setPointSizeF(textSize);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(styleSheet());
    document->setHtml(u"<div dir=\"%1\">"_s.arg(isRightToLeft(notice.language) ? u"rtl"_s : u"ltr"_s)
                      + renderHtmlFragment(notice) + u"</div>"_s);
    printAddresses(*document);
    insertDrawings(*document, notice);
    document->setPageSize(pageSize);
    keepBeginningsTogether(*document);
    return document;
}

} // namespace noticedesk

#include "paperdocument.moc"
