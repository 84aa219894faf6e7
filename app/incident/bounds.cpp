#include "app/incident/bounds.h"

#include "app/incident/blocks.h"

#include <QList>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

// Both are out of reach of what the writer sets before a line of `deepestNesting` levels with `deepestCodeIndent`
// blanks of code, so that what was written is read back.
constexpr int mostMarks = 4 * deepestNesting;
constexpr int lastColumn = 4 * deepestCodeIndent;
// md4c goes through the lines of a paragraph anew for each bracket.
constexpr qint64 mostLinesGoneThrough = 50'000'000;

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

/// The length of the mark of a quote or list item at the start of `rest`; 0: there is none.
qsizetype markLength(QStringView rest)
{
    if (rest.startsWith(u'>'))
        return 1;
    qsizetype length = 0;
    while (length < rest.size() && length < 9 && rest.at(length) >= u'0' && rest.at(length) <= u'9')
        ++length;
    const QStringView ends = length == 0 ? u"-+*" : u".)";
    if (length == rest.size() || !ends.contains(rest.at(length)))
        return 0;
    ++length;
    return length == rest.size() || isBlank(rest.at(length)) ? length : 0;
}

/// Where the mark stands that opens one level too many; -1: nowhere.
qsizetype oneMarkTooMany(QStringView line)
{
    int marks = 0;
    int column = 0;
    for (qsizetype at = 0; at < line.size();) {
        if (isBlank(line.at(at))) {
            column += line.at(at++) == u'\t' ? 4 : 1;
            continue;
        }
        const qsizetype length = markLength(line.sliced(at));
        if (length == 0)
            return -1;
        if (++marks > mostMarks || column > lastColumn)
            return at + length - 1;
        at += length;
        column += int(length);
    }
    return -1;
}

/// Where the brackets of a line stand that are not escaped.
QList<qsizetype> openBrackets(const QString &line)
{
    QList<qsizetype> brackets;
    bool isEscaped = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == u'[' && !isEscaped)
            brackets.append(at);
        isEscaped = line.at(at) == u'\\' && !isEscaped;
    }
    return brackets;
}

/// Escapes the brackets of a paragraph from where they would take too long.
class BracketBound {
public:
    void apply(QString &line)
    {
        if (line.trimmed().isEmpty())
            m_lines = m_goneThrough = 0;
        const QList<qsizetype> brackets = openBrackets(line);
        m_goneThrough += ++m_lines * brackets.size();
        if (m_goneThrough <= mostLinesGoneThrough)
            return;
        for (auto bracket = brackets.crbegin(); bracket != brackets.crend(); ++bracket)
            line.insert(*bracket, u'\\');
    }

private:
    qint64 m_lines = 0;
    qint64 m_goneThrough = 0;
};

/// Nearly every text is, by far.
bool isWithinBounds(QStringView text)
{
    qint64 lines = 0;
    for (qsizetype begin = 0; begin < text.size(); ++lines) {
        const qsizetype end = text.indexOf(u'\n', begin);
        const QStringView line = end < 0 ? text.sliced(begin) : text.sliced(begin, end - begin);
        if (oneMarkTooMany(line) >= 0)
            return false;
        begin += line.size() + 1;
    }
    const bool isShort = lines * text.size() <= mostLinesGoneThrough; // were all of it brackets
    return isShort || lines * text.count(u'[') <= mostLinesGoneThrough;
}

} // namespace

QString boundedMarkdown(const QString &markdown)
{
    QString bounded = markdown;
    if (bounded.contains(u'\r'))
        bounded.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (isWithinBounds(bounded))
        return bounded;
    QStringList lines = bounded.split(u'\n');
    BracketBound brackets;
    for (QString &line : lines) {
        if (const qsizetype mark = oneMarkTooMany(line); mark >= 0)
            line.insert(mark, u'\\');
        brackets.apply(line);
    }
    return lines.join(u'\n');
}

} // namespace noticedesk
