#pragma once

#include "app/incident/body.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

/// Bodies to try rules on: made ones, from a fixed seed, and those of the sample folder where it is present.
namespace noticedesk::tests {

/// The tree as nested brackets, so that a test that fails shows where.
inline QString shape(const QList<Inline> &inlines)
{
    static const QStringList names{QStringLiteral("text"),   QStringLiteral("code"), QStringLiteral("em"),
                                   QStringLiteral("strong"), QStringLiteral("link"), QStringLiteral("br")};
    QString shown;
    for (const Inline &piece : inlines)
        shown += QStringLiteral("(%1 '%2' %3%4)")
                     .arg(names.at(int(piece.type)), piece.text, piece.address, shape(piece.children));
    return shown;
}

inline QString shape(const QList<Block> &blocks)
{
    static const QStringList names{QStringLiteral("p"),     QStringLiteral("quote"), QStringLiteral("code"),
                                   QStringLiteral("ul"),    QStringLiteral("ol"),    QStringLiteral("li"),
                                   QStringLiteral("table"), QStringLiteral("tr"),    QStringLiteral("td"),
                                   QStringLiteral("hr")};
    QString shown;
    for (const Block &block : blocks)
        shown += QStringLiteral("[%1 %2%3%4 '%5'%6%7]")
                     .arg(names.at(int(block.type)))
                     .arg(block.start)
                     .arg(block.tight ? QString() : QStringLiteral(" loose"),
                          block.header ? QStringLiteral(" header") : QString(), block.text, shape(block.inlines),
                          shape(block.blocks));
    return shown;
}

inline QString shape(const Body &body)
{
    return shape(body.blocks);
}

inline QByteArray sampleFile(const QString &name)
{
    QFile file(QStringLiteral(NOTICEDESK_SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The Markdown of the examples in the CommonMark specification.
inline QStringList specExamples()
{
    QStringList examples;
    const QString fence(32, u'`');
    const QStringList parts = QString::fromUtf8(sampleFile(QStringLiteral("hostile/commonmark-spec.txt"))).split(fence);
    for (const QString &part : parts)
        if (part.startsWith(QStringLiteral(" example\n")))
            examples.append(QString(part.sliced(9).split(QStringLiteral("\n.\n")).first()).replace(u'→', u'\t'));
    return examples;
}

inline QStringList naughtyStrings()
{
    QStringList strings;
    for (const auto &string : QJsonDocument::fromJson(sampleFile(QStringLiteral("hostile/blns.json"))).array())
        strings.append(string.toString());
    return strings;
}

inline void appendStrings(const QJsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings.append(value.toString());
    for (const auto &inner : value.toArray())
        appendStrings(inner, strings);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        appendStrings(member.value(), strings);
}

/// Every text of the sample folder: whole files, and the strings of those that are JSON.
inline QStringList sampleTexts()
{
    QStringList texts;
    QDirIterator files(QStringLiteral(NOTICEDESK_SAMPLES), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() > 256 * 1024 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        texts.append(QString::fromUtf8(bytes));
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        if (!json.isNull())
            appendStrings(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    }
    return texts;
}

/// Texts of pieces that mean something to Markdown, joined at random.
class MadeTexts {
public:
    explicit MadeTexts(quint32 seed) : m_random(seed) { }

    [[nodiscard]] QString next(const QStringList &pieces, int most)
    {
        QString text;
        for (int left = int(m_random.bounded(1, most)); left > 0; --left)
            text += pieces.at(int(m_random.bounded(quint32(pieces.size()))));
        return text;
    }

private:
    QRandomGenerator m_random;
};

} // namespace noticedesk::tests
