#include "ui/widgets/placeholderhighlighter.h"

#include "app/incident/template.h"
#include "ui/widgets/tone.h"

#include <QPalette>

namespace noticedesk {

PlaceholderHighlighter::PlaceholderHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
}

void PlaceholderHighlighter::setPalette(const QPalette &palette)
{
    const ToneColors colors = toneColors(Tone::Pending, palette);
    if (m_format.background().color() == colors.fill && m_format.foreground().color() == colors.ink)
        return;
    m_format.setBackground(colors.fill);
    m_format.setForeground(colors.ink);
    rehighlight();
}

void PlaceholderHighlighter::highlightBlock(const QString &line)
{
    for (const Placeholder &placeholder : placeholdersIn(line))
        setFormat(int(placeholder.range.begin), int(placeholder.range.length), m_format);
}

} // namespace noticedesk
