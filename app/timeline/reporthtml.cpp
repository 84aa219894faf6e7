#include "app/timeline/report.h"

#include "app/incident/visibletext.h"
#include "app/timeline/reportcontent.h"
#include "app/timeline/reportstrip.h"
#include "app/timeline/reportstyle.h"
#include "app/timeline/svgpaths.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF daysSize(960, 96);
constexpr QSizeF stripSize(184, 16);
constexpr qsizetype mostRowsOfAShortTable = 8; ///< which stands on one page

class ReportWriter {
public:
    explicit ReportWriter(const ReportContent &content) : m_content(content), m_xml(&m_html)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray written()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        begin(u"html"_s, {{u"lang"_s, u"en"_s}, {u"dir"_s, u"ltr"_s}});
        writeHead();
        begin(u"body"_s);
        begin(u"main"_s);
        begin(u"header"_s);
        text(u"h1"_s, m_content.title);
        text(u"p"_s, m_content.subtitle);
        m_xml.writeEndElement();
        writeFacts();
        writeDays();
        for (const ReportTable &table : m_content.tables)
            write(table);
        writeDefinitions();
        writeRemarks();
        m_xml.writeEndDocument();
        // XML closes what HTML leaves open; in the head nothing else ends like that.
        const QByteArray html = m_html.trimmed() + '\n';
        const qsizetype body = html.indexOf("<body>");
        return html.first(body).replace("/>", ">") + html.sliced(body);
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void writeHead()
    {
        begin(u"head"_s);
        empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
        empty(u"meta"_s, {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
        empty(
            u"meta"_s,
            {{u"http-equiv"_s, u"Content-Security-Policy"_s},
             {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"_s}});
        text(u"title"_s, m_content.title);
        text(u"style"_s, reportStyle());
        m_xml.writeEndElement();
    }

    void writeFacts()
    {
        begin(u"dl"_s, {{u"class"_s, u"facts"_s}});
        for (const ReportFact &fact : m_content.facts) {
            begin(u"div"_s);
            text(u"dt"_s, fact.name);
            text(u"dd"_s, fact.value, {{u"class"_s, u"value"_s}});
            text(u"dd"_s, fact.remark);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeDays()
    {
        begin(u"section"_s);
        text(u"h2"_s, m_content.daysHeading);
        text(u"p"_s, m_content.daysSentence);
        picture(countBars(m_content.days, daysSize), daysSize, m_content.daysSentence, u"days"_s);
        legend(countLegend());
        m_xml.writeEndElement();
    }

    void write(const ReportTable &table)
    {
        const bool isShort = table.rows.size() <= mostRowsOfAShortTable;
        begin(u"div"_s, isShort ? Attributes{{u"class"_s, u"short"_s}} : Attributes());
        text(u"h2"_s, table.heading);
        if (!table.remark.isEmpty())
            text(u"p"_s, table.remark);
        const auto isStrip = [](const ReportColumn &column) { return column.kind == ReportColumn::Kind::Days; };
        if (std::any_of(table.columns.begin(), table.columns.end(), isStrip))
            legend(stripLegend());
        // What is wider than the screen is moved by keys, too.
        begin(u"section"_s, {{u"class"_s, u"wide"_s}, {u"tabindex"_s, u"0"_s}, {u"aria-label"_s, table.heading}});
        begin(u"table"_s);
        writeHeadings(table);
        begin(u"tbody"_s);
        for (const ReportRow &row : table.rows)
            write(row, table.columns);
        for (int open = 0; open < 4; ++open) // tbody, table, section, div
            m_xml.writeEndElement();
    }

    void writeHeadings(const ReportTable &table)
    {
        begin(u"thead"_s);
        begin(u"tr"_s);
        for (const ReportColumn &column : table.columns)
            text(u"th"_s, column.name, Attributes{{u"scope"_s, u"col"_s}} + classOf(column));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const ReportRow &row, const QList<ReportColumn> &columns)
    {
        begin(u"tr"_s);
        text(u"th"_s, row.cells.first(), {{u"scope"_s, u"row"_s}});
        for (qsizetype i = 1; i < columns.size(); ++i) {
            if (columns.at(i).kind != ReportColumn::Kind::Days) {
                text(u"td"_s, row.cells.at(i), classOf(columns.at(i)));
                continue;
            }
            begin(u"td"_s);
            picture(stripBars(row.days, stripSize), stripSize, row.cells.at(i), u"strip"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// A path for each ink: small, and readable as a file.
    void picture(const QList<ReportBar> &bars, const QSizeF &size, const QString &says, const QString &name)
    {
        begin(u"svg"_s,
              {{u"xmlns"_s, u"http://www.w3.org/2000/svg"_s},
               {u"class"_s, name},
               {u"role"_s, u"img"_s},
               {u"aria-label"_s, says},
               {u"viewBox"_s, u"0 0 %1 %2"_s.arg(svgNumber(size.width()), svgNumber(size.height()))},
               {u"preserveAspectRatio"_s, u"none"_s}});
        for (const ReportInk ink :
             {ReportInk::Ground, ReportInk::Low, ReportInk::Middle, ReportInk::High, ReportInk::Planned}) {
            QString path;
            for (const ReportBar &bar : bars)
                if (bar.ink == ink)
                    path += u"M%1 %2h%3v%4h-%3z"_s.arg(svgNumber(bar.place.x()), svgNumber(bar.place.y()),
                                                       svgNumber(bar.place.width()), svgNumber(bar.place.height()));
            if (!path.isEmpty())
                empty(u"path"_s, {{u"class"_s, inkWord(ink)}, {u"d"_s, path}});
        }
        m_xml.writeEndElement();
    }

    void legend(const QList<std::pair<ReportInk, QString>> &inks)
    {
        begin(u"ul"_s, {{u"class"_s, u"legend"_s}});
        for (const auto &[ink, words] : inks)
            text(u"li"_s, words, {{u"class"_s, inkWord(ink)}});
        m_xml.writeEndElement();
    }

    void writeDefinitions()
    {
        if (m_content.definitions.isEmpty())
            return;
        begin(u"section"_s);
        text(u"h2"_s, m_content.definitionsHeading);
        begin(u"dl"_s, {{u"class"_s, u"definitions"_s}});
        for (const auto &[figure, definition] : m_content.definitions) {
            begin(u"div"_s);
            text(u"dt"_s, figure);
            text(u"dd"_s, definition);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRemarks()
    {
        begin(u"section"_s);
        text(u"h2"_s, m_content.remarksHeading);
        for (const QString &remark : m_content.remarks)
            text(u"p"_s, remark);
        m_xml.writeEndElement();
    }

    static Attributes classOf(const ReportColumn &column)
    {
        return column.kind == ReportColumn::Kind::Number ? Attributes{{u"class"_s, u"number"_s}} : Attributes();
    }

    void begin(const QString &name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(attribute, value);
    }

    void empty(const QString &name, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(name);
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(attribute, value);
    }

    void text(const QString &name, const QString &content, const Attributes &attributes = {})
    {
        begin(name, attributes);
        m_xml.writeCharacters(name == u"style"_s ? content : visibleLine(content));
        m_xml.writeEndElement();
    }

    const ReportContent &m_content;
    QByteArray m_html;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray renderReportHtml(const CommunicationReport &report)
{
    const ReportContent content = contentOf(report);
    return ReportWriter(content).written();
}

} // namespace noticedesk
