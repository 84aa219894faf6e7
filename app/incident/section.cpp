#include "app/incident/section.h"

#include "app/incident/inlines.h"
#include "app/incident/status.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 5;
constexpr qsizetype mostCharacters = 40;

const QStringList &usualLabels()
{
    static const QStringList labels{u"title"_s,
                                    u"user impact"_s,
                                    u"user experience"_s,
                                    u"customer impact"_s,
                                    u"impact"_s,
                                    u"more info"_s,
                                    u"current status"_s,
                                    u"final status"_s,
                                    u"scope"_s,
                                    u"scope of impact"_s,
                                    u"start time"_s,
                                    u"incident start time"_s,
                                    u"end time"_s,
                                    u"root cause"_s,
                                    u"preliminary root cause"_s,
                                    u"cause"_s,
                                    u"next steps"_s,
                                    u"next update by"_s,
                                    u"next update"_s,
                                    u"estimated time to resolve"_s,
                                    u"summary"_s,
                                    u"summary of impact"_s,
                                    u"mitigation"_s,
                                    u"additional details"_s,
                                    u"workaround"_s,
                                    u"resolution"_s,
                                    u"timeline"_s,
                                    u"affected services"_s};
    return labels;
}

/// A line that begins so speaks to somebody: it greets or is a sentence.
bool speaks(const QString &firstWord)
{
    static const QStringList words{u"we"_s,   u"i"_s,      u"you"_s,   u"they"_s,   u"it"_s,    u"this"_s, u"these"_s,
                                   u"the"_s,  u"there"_s,  u"our"_s,   u"hello"_s,  u"hi"_s,    u"hey"_s,  u"dear"_s,
                                   u"good"_s, u"thanks"_s, u"thank"_s, u"please"_s, u"sorry"_s, u"all"_s,  u"update"_s};
    return words.contains(firstWord.toLower());
}

/// A line that ends so leads into what follows, as before a list.
bool leadsOn(const QString &lastWord)
{
    static const QStringList words{u"are"_s,       u"is"_s,      u"was"_s,   u"were"_s, u"include"_s, u"includes"_s,
                                   u"following"_s, u"follows"_s, u"below"_s, u"to"_s,   u"for"_s,     u"with"_s,
                                   u"and"_s,       u"or"_s,      u"the"_s,   u"a"_s,    u"that"_s,    u"as"_s,
                                   u"from"_s,      u"in"_s,      u"on"_s};
    return words.contains(lastWord.toLower());
}

bool isPunctuated(const QString &label)
{
    return std::any_of(label.begin(), label.end(), [](QChar character) { return u".,;:!?…*\""_s.contains(character); });
}

bool isLikeALabel(const QString &label)
{
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    return label.at(0).isUpper() && !isPunctuated(label) && !statusFromWord(label) && !speaks(words.first())
        && !leadsOn(words.last());
}

std::optional<QString> acceptedLabel(const QString &label, const QStringList &labels)
{
    if (label.isEmpty() || label.size() > mostCharacters || label.split(u' ', Qt::SkipEmptyParts).size() > mostWords)
        return std::nullopt;
    if (labels.contains(label, Qt::CaseInsensitive) || usualLabels().contains(label, Qt::CaseInsensitive)
        || isLikeALabel(label))
        return label;
    return std::nullopt;
}

/// The line without its separator; none if it has none.
std::optional<QString> withoutSeparator(const QString &line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.endsWith(u':'))
        return trimmed.chopped(1).trimmed();
    const bool isDash = trimmed.endsWith(" -"_L1) || trimmed.endsWith(u" –"_s) || trimmed.endsWith(u" —"_s);
    return isDash ? std::optional(trimmed.chopped(2).trimmed()) : std::nullopt;
}

bool isSeparator(const QString &text)
{
    return withoutSeparator(u"x"_s + text) == u"x"_s;
}

/// The label of a line, if the line is one: plain with a separator, or bold with or without.
std::optional<QString> labelOf(const QList<Inline> &line, const QStringList &labels)
{
    if (line.size() == 1 && line.first().type == Inline::Type::Text)
        return sectionLabel(line.first().text, labels);
    if (line.isEmpty() || line.size() > 2 || line.first().type != Inline::Type::Strong)
        return std::nullopt;
    if (line.size() == 2 && !(line.last().type == Inline::Type::Text && isSeparator(line.last().text)))
        return std::nullopt;
    const QString words = wordsOf(line.first().children).trimmed();
    return acceptedLabel(withoutSeparator(words).value_or(words), labels);
}

/// Cuts one body, block by block.
class Cutting {
public:
    explicit Cutting(const QStringList &labels) : m_labels(labels) { }

    void add(const Block &block)
    {
        if (block.type != Block::Type::Paragraph || !cut(block))
            current().body.blocks.append(block);
    }
    [[nodiscard]] QList<Section> sections() const { return m_sections; }

private:
    Section &current()
    {
        if (m_sections.isEmpty())
            m_sections.append(Section());
        return m_sections.last();
    }

    bool cut(const Block &paragraph)
    {
        const auto lineEnd = std::find_if(paragraph.inlines.begin(), paragraph.inlines.end(),
                                          [](const Inline &piece) { return piece.type == Inline::Type::LineBreak; });
        const qsizetype length = lineEnd - paragraph.inlines.begin();
        const auto label = labelOf(paragraph.inlines.first(length), m_labels);
        if (!label)
            return false;
        const bool isAlone = lineEnd == paragraph.inlines.end();
        const bool isPlain = paragraph.inlines.first().type == Inline::Type::Text;
        m_sections.append({*label, {}, isAlone && isPlain});
        if (!isAlone) {
            Block rest = paragraph;
            rest.inlines.remove(0, length + 1);
            m_sections.last().body.blocks.append(rest);
        }
        return true;
    }

    const QStringList &m_labels;
    QList<Section> m_sections;
};

} // namespace

std::optional<QString> sectionLabel(const QString &line, const QStringList &labels)
{
    const auto label = withoutSeparator(line);
    return label ? acceptedLabel(*label, labels) : std::nullopt;
}

QList<Section> sectionsOf(const Body &body, const QStringList &labels)
{
    Cutting cutting(labels);
    for (const Block &block : body.blocks)
        cutting.add(block);
    return cutting.sections();
}

} // namespace noticedesk
