#include "app/timeline/report.h"

#include "app/base/duration.h"
#include "app/base/utctext.h"
#include "app/incident/labels.h"
#include "app/incident/visibletext.h"
#include "app/timeline/figurewords.h"
#include "app/timeline/reportstyle.h"
#include "app/timeline/timelinewords.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(CommunicationReport)
};

/// The figures that fit beside a title.
const QList<Figure> &shownFigures()
{
    static const QList<Figure> shown{Figure::Updates,        Figure::TimeToFirstNotice, Figure::TimeToResolve,
                                     Figure::LongestSilence, Figure::PromisesKept,      Figure::PromisesMissed,
                                     Figure::ImpactUnion};
    return shown;
}

QString daysText(const OverviewRow &row, ComponentStatus level)
{
    return QString::number(
        std::count_if(row.days.begin(), row.days.end(), [&](const OverviewDay &day) { return day.worst == level; }));
}

class ReportWriter {
public:
    explicit ReportWriter(const CommunicationReport &report) : m_report(report), m_xml(&m_html)
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
        text(u"h1"_s, title());
        text(u"p"_s,
             ReportWords::tr("Incidents that began in this time: %1. As of %2.")
                 .arg(m_report.incidents.size())
                 .arg(moment(m_report.now)));
        writeFigures();
        writeComponents();
        writeIncidents();
        m_xml.writeEndDocument();
        return m_html.trimmed() + '\n';
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    [[nodiscard]] QString title() const
    {
        const QDate last = m_report.range.first.addDays(m_report.range.days - 1);
        return ReportWords::tr("Communication report, %1 to %2")
            .arg(QLocale::c().toString(m_report.range.first, u"d MMM yyyy"_s),
                 QLocale::c().toString(last, u"d MMM yyyy"_s));
    }

    [[nodiscard]] QString moment(const QDateTime &at) const
    {
        return momentText(at, m_report.range.zone, QLocale::c());
    }

    void writeHead()
    {
        begin(u"head"_s);
        empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
        empty(u"meta"_s, {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
        empty(
            u"meta"_s,
            {{u"http-equiv"_s, u"Content-Security-Policy"_s},
             {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"_s}});
        text(u"title"_s, title());
        text(u"style"_s, reportStyle());
        m_xml.writeEndElement();
    }

    void writeFigures()
    {
        beginTable(ReportWords::tr("Figures"),
                   {ReportWords::tr("Figure"), ReportWords::tr("Median"), ReportWords::tr("90 % within"),
                    ReportWords::tr("Known"), ReportWords::tr("Not known"), ReportWords::tr("What it says")},
                   ReportWords::tr("Median and 90 % by nearest rank: each is the value of one of the incidents."));
        QList<IncidentFigures> all;
        for (const ReportedIncident &incident : m_report.incidents)
            all.append(incident.figures);
        for (const PeriodFigure &figure : periodFigures(all))
            row({figureName(figure.figure), figureText(figure.figure, figure.median()),
                 figureText(figure.figure, figure.p90()), QString::number(figure.parts.size()),
                 QString::number(figure.unknown), figureDefinition(figure.figure)});
        endTable();
    }

    void writeComponents()
    {
        beginTable(ReportWords::tr("Availability"),
                   {ReportWords::tr("Component"), ReportWords::tr("Page"), ReportWords::tr("Available"),
                    levelName(ComponentStatus::MajorOutage), levelName(ComponentStatus::PartialOutage),
                    levelName(ComponentStatus::DegradedPerformance), ReportWords::tr("Planned work"),
                    ReportWords::tr("Days with a major outage"), ReportWords::tr("a partial one"),
                    ReportWords::tr("degraded performance")},
                   weightsSentence(m_report.weights));
        for (const ReportedComponent &component : m_report.components)
            row({component.name, component.page, availabilityText(component.row.availability(m_report.weights)),
                 durationText(component.row.major), durationText(component.row.partial),
                 durationText(component.row.degraded), durationText(component.row.planned),
                 daysText(component.row, ComponentStatus::MajorOutage),
                 daysText(component.row, ComponentStatus::PartialOutage),
                 daysText(component.row, ComponentStatus::DegradedPerformance)});
        endTable();
    }

    void writeIncidents()
    {
        QStringList headings{ReportWords::tr("Title"), ReportWords::tr("Page"), ReportWords::tr("Began"),
                             ReportWords::tr("Impact"), ReportWords::tr("Status")};
        for (const Figure figure : shownFigures())
            headings.append(figureName(figure));
        beginTable(ReportWords::tr("Incidents"), headings, {});
        for (const ReportedIncident &incident : m_report.incidents) {
            QStringList cells{incident.title, incident.page,
                              incident.began ? moment(*incident.began) : ReportWords::tr("unknown"),
                              severityName(incident.severity),
                              incident.status ? statusName(*incident.status) : ReportWords::tr("no update")};
            for (const Figure figure : shownFigures())
                cells.append(figureText(figure, incident.figures.valueOf(figure)));
            row(cells);
        }
        endTable();
    }

    void beginTable(const QString &heading, const QStringList &columns, const QString &remark)
    {
        begin(u"section"_s);
        text(u"h2"_s, heading);
        if (!remark.isEmpty())
            text(u"p"_s, remark);
        // What is wider than the screen is moved by keys, too.
        begin(u"div"_s,
              {{u"class"_s, u"wide"_s}, {u"tabindex"_s, u"0"_s}, {u"role"_s, u"region"_s}, {u"aria-label"_s, heading}});
        begin(u"table"_s);
        begin(u"thead"_s);
        begin(u"tr"_s);
        for (const QString &column : columns)
            text(u"th"_s, column, {{u"scope"_s, u"col"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        begin(u"tbody"_s);
    }

    void row(const QStringList &cells)
    {
        begin(u"tr"_s);
        text(u"th"_s, cells.first(), {{u"scope"_s, u"row"_s}});
        for (const QString &cell : cells.sliced(1))
            text(u"td"_s, cell);
        m_xml.writeEndElement();
    }

    void endTable()
    {
        for (int open = 0; open < 4; ++open) // tbody, table, div, section
            m_xml.writeEndElement();
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

    const CommunicationReport &m_report;
    QByteArray m_html;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray renderReportHtml(const CommunicationReport &report)
{
    return ReportWriter(report).written();
}

} // namespace noticedesk
