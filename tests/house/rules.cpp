#include "tests/house/rules.h"

#include <QRegularExpression>

namespace noticedesk::house {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 400;

/// `sentence` takes the path and what was found.
QStringList each(const SourceFile &file, const QRegularExpression &pattern, const QString &sentence)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(file.text))
        found.append(sentence.arg(file.path, match.captured(1).simplified()));
    return found;
}

/// A string literal that begins as a statement does, in capitals or in small letters as SQL is written: a button
/// that says "Select all from the list" is none.
QRegularExpression sqlLiteral()
{
    const QString forms = u"select\\s[^;]*?\\sfrom\\s|insert\\s+(?:or\\s+\\w+\\s+)?into\\s|update\\s+\\w+\\s+set\\s"
                          "|delete\\s+from\\s|create\\s+(?:virtual\\s+|unique\\s+)?(?:table|index|view|trigger)\\s"
                          "|pragma\\s+\\w+|begin\\s+(?:immediate|exclusive)"_s;
    QString shouted = forms.toUpper();
    shouted.replace(u"\\S"_s, u"\\s"_s).replace(u"\\W"_s, u"\\w"_s);
    return QRegularExpression(u"\"(?:\\w*\\()?\\s*(%1|%2)"_s.arg(forms, shouted));
}

} // namespace

QStringList outgrown(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= mostLines)
        return {};
    return {u"%1 has %2 lines, and %3 are the most"_s.arg(file.path).arg(lines).arg(mostLines)};
}

QStringList straySql(const SourceFile &file)
{
    static const QRegularExpression headers(u"#\\s*include\\s*<(QtSql\\b|QSql\\w+|sqlite3\\.h)"_s);
    static const QRegularExpression literals = sqlLiteral();
    if (file.path.startsWith("app/store/sqlite/"_L1))
        return {};
    const QString sentence = u"%1 speaks to a database itself: %2"_s;
    return each(file, headers, sentence) + each(file, literals, sentence);
}

QStringList unfinished(const SourceFile &file)
{
    // Cut in two, so that this file keeps its own rule.
    static const QRegularExpression words(u"\\b(TO"_s
                                          u"DO|FIX"_s
                                          u"ME|XX"_s
                                          u"X)\\b"_s);
    return each(file, words, u"%1 is not finished: %2"_s);
}

QStringList strayClock(const SourceFile &file)
{
    static const QRegularExpression asked(
        u"\\b(currentDateTime(?:Utc)?|currentSecsSinceEpoch|currentMSecsSinceEpoch)\\b"_s);
    if (file.path == "app/base/clock.cpp"_L1)
        return {};
    return each(file, asked, u"%1 asks for the time itself: %2"_s);
}

QStringList vagueName(const SourceFile &file)
{
    static const QRegularExpression vague(u"(manager|helper|util|info)"_s);
    const QRegularExpressionMatch match = vague.match(file.path.section(u'/', -1));
    if (!match.hasMatch())
        return {};
    return {u"%1 is named %2, which could mean anything"_s.arg(file.path, match.captured())};
}

} // namespace noticedesk::house
