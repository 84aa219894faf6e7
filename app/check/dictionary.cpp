#include "app/check/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell.hxx>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Dictionaries {
    Q_DECLARE_TR_FUNCTIONS(Dictionaries)
};

/// "en-GB": en_GB; "en": en_US, or else whatever begins so.
QString dictionaryBase(const QString &folder, const QString &language)
{
    const QString exact = QString(language).replace(u'-', u'_');
    const QString usual = exact == "en"_L1 ? u"en_US"_s : exact + u'_' + exact.toUpper();
    QStringList names{exact, usual};
    const QString stem = exact.section(u'_', 0, 0);
    for (const QString &file : QDir(folder).entryList({stem + u"_*.dic"_s, stem + u".dic"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    for (const QString &name : names) {
        const QString base = QDir(folder).filePath(name);
        if (QFileInfo::exists(base + u".dic"_s) && QFileInfo::exists(base + u".aff"_s))
            return base;
    }
    return {};
}

bool isLanguage(const QString &language)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\\z"_s);
    return form.match(language).hasMatch();
}

} // namespace

QStringList Dictionary::usualFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"myspell/dicts"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

Result<std::unique_ptr<Dictionary>> Dictionary::open(const QString &language, const QStringList &folders)
{
    if (isLanguage(language))
        for (const QString &folder : folders)
            if (const QString base = dictionaryBase(folder, language); !base.isEmpty())
                return std::unique_ptr<Dictionary>(new Dictionary(std::make_unique<Hunspell>(
                    QFile::encodeName(base + u".aff"_s).constData(), QFile::encodeName(base + u".dic"_s).constData())));
    return failure(
        Error::Code::NotFound,
        Dictionaries::tr("There is no dictionary for the language “%1”, so spelling is not checked. Install one for "
                         "hunspell, such as the package hunspell-en-us.")
            .arg(language));
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell)
    : m_hunspell(std::move(hunspell))
    , m_encoding(QByteArray::fromStdString(m_hunspell->get_dict_encoding()))
{
}

Dictionary::~Dictionary() = default;

bool Dictionary::knows(const QString &word)
{
    const auto asked = m_asked.constFind(word);
    if (asked != m_asked.constEnd())
        return *asked;
    const auto bytes = encoded(word);
    // A word that the dictionary's encoding cannot write is none of its language; nobody is troubled with it.
    const bool known = !bytes || m_hunspell->spell(bytes->toStdString());
    m_asked.insert(word, known);
    return known;
}

QStringList Dictionary::suggestions(const QString &word)
{
    const auto suggested = m_suggested.constFind(word);
    if (suggested != m_suggested.constEnd())
        return *suggested;
    QStringDecoder decoder(m_encoding.constData());
    QStringList words;
    for (const std::string &each : m_hunspell->suggest(encoded(word).value_or(QByteArray()).toStdString())) {
        const QByteArray bytes = QByteArray::fromStdString(each);
        words.append(decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes));
    }
    m_suggested.insert(word, words);
    return words;
}

std::optional<QByteArray> Dictionary::encoded(const QString &word) const
{
    QStringEncoder encoder(m_encoding.constData());
    if (!encoder.isValid())
        return word.toUtf8();
    const QByteArray bytes = encoder.encode(word);
    return encoder.hasError() ? std::nullopt : std::optional(bytes);
}

} // namespace noticedesk
