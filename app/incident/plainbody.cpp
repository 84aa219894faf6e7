#include "app/incident/bareaddress.h"
#include "app/incident/bodymarkdown.h"
#include "app/incident/inlines.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// The first empty line behind a paragraph ends it; each further one is a line break before the next.
Body plainBody(const QString &text)
{
    Body body;
    Block paragraph;
    bool hasText = false;
    const auto end = [&] {
        paragraph.inlines = withBareAddressesLinked(paragraph.inlines);
        if (hasText)
            body.blocks.append(paragraph);
        paragraph = Block();
        hasText = false;
    };
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.isEmpty() && hasText) {
            end();
            continue;
        }
        if (hasText || line.isEmpty())
            append(paragraph.inlines, {Inline::Type::LineBreak, {}, {}, {}});
        appendText(paragraph.inlines, line.toString());
        hasText = hasText || !line.isEmpty();
    }
    end();
    return body;
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return markdownOf(plainBody(lines), Manner::Typed);
}

} // namespace noticedesk
