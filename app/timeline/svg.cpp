#include "app/timeline/svg.h"

#include "app/timeline/shades.h"
#include "app/timeline/svgpaths.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lightGround = "#ffffff"_L1;
constexpr auto lightFaint = "#d7dbe0"_L1;
constexpr auto darkGround = "#14171c"_L1;
constexpr auto darkFaint = "#3b424c"_L1;

/// Gives each colour of the picture its dark one. On paper it stays light.
QString darkStyle(const QString &id)
{
    QString rules;
    const auto add = [&](QLatin1StringView light, QLatin1StringView dark) {
        for (const auto &property : {"fill"_L1, "stroke"_L1})
            rules += u"#%1 [%2='%3']{%2:%4}\n"_s.arg(id, property, light, dark);
    };
    add(lightGround, darkGround);
    add(lightFaint, darkFaint);
    for (const Shade shade : {Shade::Quiet, Shade::Good, Shade::Calm, Shade::Caution, Shade::Serious, Shade::Alarm}) {
        add(colorsOf(shade).fill, darkColorsOf(shade).fill);
        add(colorsOf(shade).ink, darkColorsOf(shade).ink);
    }
    return u"\n@media screen and (prefers-color-scheme: dark){\n"_s + rules + u"}\n"_s;
}

class SvgWriter {
public:
    SvgWriter(const Picture &picture, SvgColors colors, const QString &prefix)
        : m_picture(picture)
        , m_colors(colors)
        , m_prefix(prefix)
        , m_xml(&m_svg)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray written()
    {
        begin();
        for (const PictureLine &line : m_picture.lines)
            write(line);
        for (const PictureBox &box : m_picture.boxes)
            write(box);
        for (const PictureDot &dot : m_picture.dots)
            write(dot);
        for (const PictureText &text : m_picture.texts)
            write(text);
        m_xml.writeEndDocument();
        return m_svg.trimmed() + '\n';
    }

private:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    [[nodiscard]] ShadeColors paint(Shade shade) const
    {
        return m_colors == SvgColors::Dark ? darkColorsOf(shade) : colorsOf(shade);
    }
    [[nodiscard]] QString ground() const { return m_colors == SvgColors::Dark ? darkGround : lightGround; }
    [[nodiscard]] QString faint() const { return m_colors == SvgColors::Dark ? darkFaint : lightFaint; }

    void begin()
    {
        m_xml.writeStartElement(u"svg"_s);
        attributes({{"xmlns"_L1, u"http://www.w3.org/2000/svg"_s},
                    {"role"_L1, u"img"_s},
                    {"direction"_L1, u"ltr"_s}, // also in a page that goes the other way
                    {"aria-labelledby"_L1, m_prefix + u"-title "_s + m_prefix + u"-desc"_s},
                    {"viewBox"_L1, u"0 0 %1 %2"_s.arg(svgNumber(m_picture.width), svgNumber(m_picture.height))},
                    {"width"_L1, svgNumber(m_picture.width)},
                    {"height"_L1, svgNumber(m_picture.height)},
                    {"font-family"_L1, u"system-ui, sans-serif"_s}});
        if (m_colors == SvgColors::LightAndDark)
            attributes({{"id"_L1, m_prefix + u"-picture"_s}}); // “timeline” is a property of documents
        named(u"title"_s, m_prefix + u"-title"_s, m_picture.title);
        named(u"desc"_s, m_prefix + u"-desc"_s, m_picture.description);
        if (m_colors == SvgColors::LightAndDark)
            m_xml.writeTextElement(u"style"_s, darkStyle(m_prefix + u"-picture"_s));
        empty(u"rect"_s,
              {{"width"_L1, svgNumber(m_picture.width)},
               {"height"_L1, svgNumber(m_picture.height)},
               {"fill"_L1, ground()}});
    }

    void write(const PictureLine &line)
    {
        element(u"line"_s,
                {{"x1"_L1, svgNumber(line.place.x1())},
                 {"y1"_L1, svgNumber(line.place.y1())},
                 {"x2"_L1, svgNumber(line.place.x2())},
                 {"y2"_L1, svgNumber(line.place.y2())},
                 {"stroke"_L1, line.faint ? faint() : QString(paint(Shade::Quiet).ink)},
                 {"stroke-dasharray"_L1, line.dashed ? u"4 3"_s : u"none"_s}},
                line.says);
    }

    void write(const PictureBox &box)
    {
        m_xml.writeStartElement(u"g"_s);
        if (!box.says.isEmpty())
            m_xml.writeTextElement(u"title"_s, box.says);
        rectangle(box.place, {{"rx"_L1, u"2"_s}, {"fill"_L1, paint(box.shade).fill}});
        const QString lines =
            patternLines(box.pattern, {QPointF(box.patternFrom, box.place.top()), box.place.bottomRight()});
        if (!lines.isEmpty())
            empty(u"path"_s,
                  {{"d"_L1, lines},
                   {"fill"_L1, u"none"_s},
                   {"stroke"_L1, paint(box.shade).ink},
                   {"stroke-width"_L1, u"0.75"_s},
                   {"stroke-dasharray"_L1, box.pattern == Pattern::Dotted ? u"1 5"_s : u"none"_s}});
        rectangle(box.place, {{"rx"_L1, u"2"_s}, {"fill"_L1, u"none"_s}, {"stroke"_L1, paint(box.shade).ink}});
        m_xml.writeEndElement();
    }

    void write(const PictureDot &dot)
    {
        const bool isFilled = dot.shape == Shape::Filled || dot.shape == Shape::Square || dot.shape == Shape::Diamond;
        const QString ink = paint(dot.shape == Shape::Cross ? Shade::Alarm : Shade::Quiet).ink;
        element(u"path"_s,
                {{"d"_L1, dotOutline(dot)},
                 {"fill"_L1, isFilled ? ink : ground()},
                 {"stroke"_L1, ink},
                 {"stroke-width"_L1, dot.shape == Shape::Cross ? u"2.5"_s : u"1.5"_s}},
                dot.says);
    }

    void write(const PictureText &text)
    {
        m_xml.writeStartElement(u"text"_s);
        attributes({{"x"_L1, svgNumber(anchored(text))},
                    {"y"_L1, svgNumber(text.baseline.y())},
                    {"text-anchor"_L1, wordOf(text.anchor)},
                    {"font-size"_L1, svgNumber(text.size)},
                    {"font-weight"_L1, text.bold ? u"600"_s : u"400"_s},
                    {"fill"_L1, paint(text.shade).ink}});
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    static qreal anchored(const PictureText &text)
    {
        switch (text.anchor) {
        case Anchor::Begin: return text.baseline.x();
        case Anchor::Middle: return text.baseline.x() + text.width / 2;
        case Anchor::End: return text.baseline.x() + text.width;
        }
        Q_UNREACHABLE();
    }

    static QString wordOf(Anchor anchor)
    {
        switch (anchor) {
        case Anchor::Begin: return u"start"_s;
        case Anchor::Middle: return u"middle"_s;
        case Anchor::End: return u"end"_s;
        }
        Q_UNREACHABLE();
    }

    void rectangle(const QRectF &place, Attributes more)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        attributes({{"x"_L1, svgNumber(place.x())},
                    {"y"_L1, svgNumber(place.y())},
                    {"width"_L1, svgNumber(std::max(0.0, place.width()))},
                    {"height"_L1, svgNumber(place.height())}});
        attributes(more);
    }

    void element(const QString &name, Attributes list, const QString &says)
    {
        m_xml.writeStartElement(name);
        attributes(list);
        if (!says.isEmpty())
            m_xml.writeTextElement(u"title"_s, says);
        m_xml.writeEndElement();
    }

    void empty(const QString &name, Attributes list)
    {
        m_xml.writeEmptyElement(name);
        attributes(list);
    }

    void named(const QString &name, const QString &id, const QString &text)
    {
        m_xml.writeStartElement(name);
        attributes({{"id"_L1, id}});
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void attributes(Attributes list)
    {
        for (const auto &[name, value] : list)
            m_xml.writeAttribute(name, value);
    }

    const Picture &m_picture;
    SvgColors m_colors;
    QString m_prefix;
    QByteArray m_svg;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray renderSvg(const Picture &picture, SvgColors colors, const QString &prefix)
{
    return SvgWriter(picture, colors, prefix).written();
}

} // namespace noticedesk
