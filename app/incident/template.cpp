#include "app/incident/template.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Templates {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr qsizetype longestFact = 80;

/// Takes the value of one key; answers whether it could.
using Take = bool (*)(Template &pattern, const QString &value);

struct Key {
    QLatin1StringView word;
    Take take = nullptr;
};

template <typename Value> bool takeWord(Value &into, const std::optional<Value> &value)
{
    if (value)
        into = *value;
    return value.has_value();
}

bool takeText(QString &into, const QString &value)
{
    into = value;
    return !value.isEmpty();
}

constexpr std::array keys{
    Key{"Name"_L1, [](Template &pattern, const QString &value) { return takeText(pattern.name, value); }},
    Key{"Kind"_L1, [](Template &pattern, const QString &value) { return takeWord(pattern.kind, kindFromWord(value)); }},
    Key{"Status"_L1,
        [](Template &pattern, const QString &value) { return takeWord(pattern.status, statusFromWord(value)); }},
    Key{"Title"_L1, [](Template &pattern, const QString &value) { return takeText(pattern.title, value); }},
    Key{"Headline"_L1, [](Template &pattern, const QString &value) { return takeText(pattern.headline, value); }},
    Key{"Security"_L1,
        [](Template &pattern, const QString &value) {
            pattern.security = value == "yes"_L1;
            return value == "yes"_L1 || value == "no"_L1;
        }},
};

bool takeLine(Template &pattern, const QString &line)
{
    const QString word = line.section(u':', 0, 0).trimmed();
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&](const Key &each) { return word.compare(each.word, Qt::CaseInsensitive) == 0; });
    return key != keys.end() && line.contains(u':') && key->take(pattern, line.section(u':', 1).trimmed());
}

} // namespace

QList<Placeholder> placeholdersIn(const QString &text)
{
    QList<Placeholder> found;
    qsizetype begin = text.indexOf("{{"_L1);
    while (begin >= 0) {
        const qsizetype end = text.indexOf("}}"_L1, begin + 2);
        if (end < 0)
            break;
        const QString fact = text.sliced(begin + 2, end - begin - 2);
        const qsizetype nested = fact.lastIndexOf("{{"_L1);
        const QString inner = nested < 0 ? fact : fact.sliced(nested + 2);
        if (!inner.contains(u'\n') && inner.size() <= longestFact)
            found.append({inner.trimmed(), {end - inner.size() - 2, inner.size() + 4}});
        begin = text.indexOf("{{"_L1, end + 2);
    }
    return found;
}

QList<BrokenPlaceholder> brokenPlaceholdersIn(const QString &text)
{
    QList<BrokenPlaceholder> found;
    const QList<Placeholder> whole = placeholdersIn(text);
    auto next = whole.begin();
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (next != whole.end() && at == next->range.begin) {
            if (next->fact.isEmpty())
                found.append({BraceFault::NoFact, next->range});
            at = next->range.end() - 1;
            ++next;
        } else if (const QStringView braces = QStringView(text).sliced(at, 2); braces == "{{"_L1 || braces == "}}"_L1) {
            found.append({braces == "{{"_L1 ? BraceFault::NotClosed : BraceFault::NotOpened, {at, 2}});
            ++at;
        }
    }
    return found;
}

Result<Template> readTemplate(const QString &text)
{
    Template pattern;
    QStringList lines = QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n');
    while (!lines.isEmpty() && !lines.first().trimmed().isEmpty())
        if (const QString line = lines.takeFirst(); !takeLine(pattern, line))
            return failure(
                Error::Code::Invalid,
                Templates::tr("A template cannot have the line “%1”. Name, Kind, Status, Title, Headline and "
                              "Security are known, each with a colon and its value.")
                    .arg(line));
    pattern.body = lines.join(u'\n').trimmed();
    if (pattern.name.isEmpty() || pattern.body.isEmpty())
        return failure(Error::Code::Invalid,
                       Templates::tr("A template needs a line “Name: …” and, behind an empty line, a text."));
    if (!statusesOf(pattern.kind).contains(pattern.status))
        return failure(Error::Code::Invalid,
                       Templates::tr("The status “%1” of the template “%2” does not belong to its kind.")
                           .arg(statusLabel(pattern.status), pattern.name));
    return pattern;
}

} // namespace noticedesk
