#include "app/incident/bodyediting.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What stands before the words of a line: blanks, and the marks of quotes and of one item.
const QRegularExpression &lineMark()
{
    static const QRegularExpression mark(u"^[ \\t]*(?:>[ \\t]?)*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?"_s);
    return mark;
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate() || character.isMark() || character == u'\''
        || character == QChar(0x2019);
}

Selection wordAt(const QString &text, qsizetype cursor)
{
    Selection word{cursor, cursor};
    while (word.from > 0 && isWordCharacter(text.at(word.from - 1)))
        --word.from;
    while (word.to < text.size() && isWordCharacter(text.at(word.to)))
        ++word.to;
    return word;
}

Selection trimmed(const QString &text, Selection selection)
{
    while (selection.from < selection.to && text.at(selection.from).isSpace())
        ++selection.from;
    while (selection.to > selection.from && text.at(selection.to - 1).isSpace())
        --selection.to;
    return selection;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

qsizetype lineStart(const QString &text, qsizetype at)
{
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

/// The words of each line of the selection that has some.
QList<Selection> wordsOfLines(const QString &text, const Selection &selection)
{
    QList<Selection> words;
    for (qsizetype at = selection.from; at < selection.to; at = lineEnd(text, at) + 1) {
        const qsizetype start = lineStart(text, at);
        const qsizetype end = lineEnd(text, at);
        const qsizetype mark = lineMark().match(QStringView(text).sliced(start, end - start)).capturedLength();
        const Selection line =
            trimmed(text, {std::max(at, start + mark), std::max(start + mark, std::min(end, selection.to))});
        if (line.from < line.to)
            words.append(line);
    }
    return words;
}

/// Whether the mark stands around the words and is not a part of a longer one.
bool isMarked(const QString &text, const Selection &words, const QString &mark)
{
    const auto isAlone = [&](qsizetype beyond) {
        return beyond < 0 || beyond >= text.size() || text.at(beyond) != mark.front();
    };
    return words.from >= mark.size() && QStringView(text).sliced(words.from - mark.size()).startsWith(mark)
        && QStringView(text).sliced(words.to).startsWith(mark) && isAlone(words.from - mark.size() - 1)
        && isAlone(words.to + mark.size());
}

/// The words inside the mark, where some of it is selected with them.
Selection withoutMark(const QString &text, const Selection &words, const QString &mark)
{
    const QStringView chosen = QStringView(text).sliced(words.from, words.to - words.from);
    Selection inside = words;
    if (chosen.startsWith(mark))
        inside.from += mark.size();
    if (chosen.endsWith(mark))
        inside.to -= mark.size();
    return inside.from < inside.to && isMarked(text, inside, mark) ? inside : words;
}

} // namespace

EditedBody withMarkToggled(const EditedBody &body, const QString &mark)
{
    const bool isCursor = body.selection.from == body.selection.to;
    const Selection around = isCursor ? wordAt(body.text, body.selection.from) : body.selection;
    QList<Selection> lines = wordsOfLines(body.text, around);
    if (lines.isEmpty())
        lines.append(around);
    for (Selection &line : lines)
        line = withoutMark(body.text, line, mark);
    const bool takesAway =
        std::all_of(lines.begin(), lines.end(), [&](const Selection &line) { return isMarked(body.text, line, mark); });
    const auto stepOf = [&](const Selection &line) {
        return takesAway ? -mark.size() : isMarked(body.text, line, mark) ? 0 : mark.size();
    };
    EditedBody edited = body;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (stepOf(*line) < 0)
            edited.text.remove(line->to, mark.size()).remove(line->from - mark.size(), mark.size());
        else if (stepOf(*line) > 0)
            edited.text.insert(line->to, mark).insert(line->from, mark);
    }
    const qsizetype added = edited.text.size() - body.text.size();
    edited.selection = {lines.first().from + stepOf(lines.first()), lines.last().to + added - stepOf(lines.last())};
    if (isCursor)
        edited.selection.from = edited.selection.to = body.selection.from + stepOf(lines.first());
    return edited;
}

EditedBody withLink(const EditedBody &body, const QString &address)
{
    const Selection chosen = trimmed(body.text, body.selection);
    const QString words = chosen.from < chosen.to ? body.text.sliced(chosen.from, chosen.to - chosen.from) : address;
    static const QRegularExpression unsafe(u"[\\s()<>\\\\]"_s);
    const QString target = address.contains(unsafe) ? u'<' + address + u'>' : address;
    EditedBody edited = body;
    edited.text.replace(chosen.from, chosen.to - chosen.from, u"[%1](%2)"_s.arg(words, target));
    edited.selection = {chosen.from + 1, chosen.from + 1 + words.size()};
    return edited;
}

EditedBody withListToggled(const EditedBody &body)
{
    static const QRegularExpression item(u"^([ \\t]*)([-*+]|\\d{1,9}[.)])[ \\t]+"_s);
    static const QRegularExpression bullet(u"^[ \\t]*[-*+][ \\t]+"_s);
    const qsizetype from = lineStart(body.text, body.selection.from);
    const qsizetype to = lineEnd(body.text, std::max(body.selection.from, body.selection.to - 1));
    QStringList lines = body.text.sliced(from, to - from).split(u'\n');
    const auto isDone = [](const QString &line) { return line.trimmed().isEmpty() || line.contains(bullet); };
    const bool isEmpty = lines.size() == 1 && lines.first().trimmed().isEmpty();
    const bool takesAway = !isEmpty && std::all_of(lines.begin(), lines.end(), isDone);
    for (QString &line : lines) {
        if (takesAway)
            line.remove(bullet);
        else if (line.contains(item))
            line.replace(item, u"\\1- "_s);
        else if (isEmpty || !line.trimmed().isEmpty())
            line.prepend(u"- "_s);
    }
    EditedBody edited = body;
    const QString list = lines.join(u'\n');
    edited.text.replace(from, to - from, list);
    const bool isCursor = body.selection.from == body.selection.to;
    edited.selection = {isCursor ? from + list.size() : from, from + list.size()};
    return edited;
}

} // namespace noticedesk
