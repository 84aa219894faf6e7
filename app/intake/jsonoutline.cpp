#include "app/intake/jsonoutline.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk {

namespace {

constexpr int deepestNesting = 64;

class Outliner {
public:
    explicit Outliner(const QByteArray &json) : m_json(json) { }

    Result<JsonOutline> read()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at) {
            const char character = m_json.at(m_at);
            if (character == '"')
                passString();
            else if (character == '{' || character == '[')
                open(character);
            else if (character == '}' || character == ']')
                close(character);
            if (m_depth > deepestNesting)
                return refusal(QCoreApplication::translate(
                    "Intake", "The JSON is nested more than 64 levels deep (%1). No status page answers like this."));
            if (character == '/')
                return refusal(QCoreApplication::translate(
                    "Intake", "The JSON has a comment (%1), which JSON does not allow. Remove it and read again."));
        }
        finishSkeleton();
        return m_outline;
    }

private:
    tl::unexpected<Error> refusal(const QString &sentence) const
    {
        return failure(Error::Code::Unreadable, sentence.arg(placeInText(m_json, m_at)));
    }

    void passString()
    {
        const qsizetype begin = m_at + 1;
        do
            m_at = m_json.indexOf('"', m_at + 1);
        while (m_at >= 0 && isEscaped(m_at));
        m_at = m_at < 0 ? m_json.size() : m_at;
        if (m_depth == 1)
            m_string = m_json.mid(begin, m_at - begin);
    }

    bool isEscaped(qsizetype at) const
    {
        qsizetype first = at;
        while (m_json.at(first - 1) == '\\')
            --first;
        return (at - first) % 2 != 0;
    }

    void open(char bracket)
    {
        ++m_depth;
        if (bracket == '[' && m_depth == 1)
            m_isArray = true;
        if (bracket == '[' && m_depth == arrayDepth()) {
            // Of two arrays of one name the parser takes the last.
            m_isDoubled = m_isDoubled || m_outline.objects.contains(key());
            m_outline.objects[key()].clear();
        }
        m_inArray = bracket == '[' && m_depth == arrayDepth() ? true : m_inArray;
        if (bracket == '{' && m_inArray && m_depth == arrayDepth() + 1)
            m_begin = m_at;
    }

    void close(char bracket)
    {
        if (bracket == '}' && m_inArray && m_depth == arrayDepth() + 1)
            addObject();
        if (m_depth == arrayDepth())
            m_inArray = false;
        --m_depth;
    }

    void addObject()
    {
        m_outline.objects[key()].append(m_json.mid(m_begin, m_at + 1 - m_begin));
        if (!m_isArray && key() != "incidents" && key() != "scheduled_maintenances")
            return;
        m_outline.skeleton += QByteArrayView(m_json).sliced(m_copied, m_begin - m_copied);
        m_outline.skeleton += "{}";
        m_copied = m_at + 1;
    }

    void finishSkeleton()
    {
        if (m_isDoubled)
            m_outline.skeleton = m_json;
        else
            m_outline.skeleton += QByteArrayView(m_json).sliced(m_copied);
    }

    int arrayDepth() const { return m_isArray ? 1 : 2; }
    /// In the root object the last string before an array is its key.
    QByteArray key() const { return m_isArray ? QByteArray() : m_string; }

    const QByteArray &m_json;
    JsonOutline m_outline;
    QByteArray m_string;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    qsizetype m_copied = 0; ///< of the document into the skeleton
    int m_depth = 0;
    bool m_isArray = false;
    bool m_inArray = false;
    bool m_isDoubled = false;
};

} // namespace

Result<JsonOutline> outlineOfJson(const QByteArray &json)
{
    return Outliner(json).read();
}

QString placeInText(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = 1 + std::count(before.begin(), before.end(), '\n');
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QCoreApplication::translate("Intake", "line %1, column %2").arg(line).arg(column);
}

} // namespace noticedesk
