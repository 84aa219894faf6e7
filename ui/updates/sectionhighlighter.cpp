#include "ui/updates/sectionhighlighter.h"

#include "app/incident/section.h"

namespace noticedesk {

namespace {
/// The state of a line tells the next one whether a paragraph can begin there. Before the first line it is -1.
constexpr int blankLine = 0;
constexpr int writtenLine = 1;
} // namespace

SectionHighlighter::SectionHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    m_label.setFontWeight(QFont::DemiBold);
}

void SectionHighlighter::setLabels(const QStringList &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    rehighlight();
}

void SectionHighlighter::setInk(const QColor &ink)
{
    if (m_label.foreground().color() == ink)
        return;
    m_label.setForeground(ink);
    rehighlight();
}

void SectionHighlighter::highlightBlock(const QString &line)
{
    const bool beginsParagraph = previousBlockState() != writtenLine;
    const bool isLabel = beginsParagraph && sectionLabel(line, m_labels).has_value();
    if (isLabel)
        setFormat(0, int(line.size()), m_label);
    setCurrentBlockState(line.trimmed().isEmpty() ? blankLine : writtenLine);
}

} // namespace noticedesk
