#include "app/desk/filename.h"

#include <QStringList>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 80;
constexpr qsizetype shortIdLength = 8;

bool isPlain(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

/// Without accents and full-width forms, in lower case. By way of upper case, which writes out letters such as ß.
QString folded(const QString &title)
{
    return title.toUpper().toLower().normalized(QString::NormalizationForm_KD);
}

/// Marks, apostrophes and invisible characters stand inside a word; anything else that is not plain ends it.
bool isInsideAWord(QChar character)
{
    return character.isMark() || character.category() == QChar::Other_Format || character == u'\''
        || character == QChar(0x2019);
}

QStringList wordsOf(const QString &title)
{
    QStringList words = {QString()};
    for (const QChar character : folded(title)) {
        if (isPlain(character))
            words.last().append(character);
        else if (!isInsideAWord(character) && !words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

/// As many whole words as there is room for; a first word that is too long is cut.
QString slugOf(const QString &title)
{
    QString slug;
    for (const QString &word : wordsOf(title)) {
        if (slug.isEmpty())
            slug = word.left(longestSlug);
        else if (slug.size() + 1 + word.size() <= longestSlug)
            slug += u'-' + word;
        else
            break;
    }
    return slug;
}

} // namespace

QString safeFileName(const QString &title, const std::optional<QDateTime> &startedAt, IncidentId id)
{
    const QString slug = slugOf(title);
    QStringList parts = {slug.isEmpty() ? u"incident"_s : slug};
    if (startedAt && startedAt->isValid())
        parts.append(startedAt->date().toString(Qt::ISODate));
    parts.append(id.text().right(shortIdLength));
    return parts.join(u'-');
}

} // namespace noticedesk
