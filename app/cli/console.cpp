#include "app/cli/console.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool movesTheCursor(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

} // namespace

Console::Console()
{
    if (!m_out.open(stdout, QIODevice::WriteOnly) || !m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("Standard output or standard error cannot be written to.");
}

void Console::write(const QByteArray &data)
{
    m_out.write(data);
}

void Console::print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void Console::warn(const QString &sentence)
{
    m_err.write("noticedesk-cli: " + oneLine(sentence).toUtf8() + '\n');
}

Result<> Console::finish()
{
    if (m_out.flush() && m_out.error() == QFileDevice::NoError)
        return {};
    return failure(Error::Code::Storage,
                   Sentences::tr("Standard output could not be written: %1. What came out is not whole.")
                       .arg(m_out.errorString()));
}

QString oneLine(const QString &text)
{
    QString line = text;
    line.replace(u"\r\n"_s, u" "_s);
    for (QChar &character : line)
        if (movesTheCursor(character))
            character = character.isSpace() ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    return line;
}

QString harmlessLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    std::transform(lines.cbegin(), lines.cend(), lines.begin(), oneLine);
    return lines.join(u'\n');
}

Result<QByteArray> readStandardInput(qint64 most)
{
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        if (QByteArray document = input.read(most); input.error() == QFileDevice::NoError)
            return document;
    return failure(Error::Code::Unreadable,
                   Sentences::tr("Standard input could not be read: %1.").arg(input.errorString()));
}

} // namespace noticedesk
