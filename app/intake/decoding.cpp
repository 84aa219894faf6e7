#include "app/intake/decoding.h"

#include "app/intake/reading.h"

#include <QCoreApplication>
#include <QStringConverter>

namespace noticedesk {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf16LittleMark("\xFF\xFE");
constexpr QByteArrayView utf16BigMark("\xFE\xFF");

tl::unexpected<Error> unreadable(const QString &why)
{
    return failure(Error::Code::Unreadable, why);
}

tl::unexpected<Error> notText()
{
    return unreadable(QCoreApplication::translate(
        "Intake", "The document is not text: it holds bytes that no text has. Choose a text or JSON file."));
}

Result<QByteArray> fromUtf16(const QByteArray &document, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(document);
    if (decoder.hasError() || document.size() % 2 != 0 || !text.isValidUtf16())
        return unreadable(QCoreApplication::translate(
            "Intake", "The document says that it is UTF-16 but is damaged. Save it again as UTF-8 text."));
    if (text.contains(QChar(u'\0')))
        return notText();
    return text.toUtf8();
}

/// The number, from 1, of the first line that is not UTF-8.
qsizetype firstWrongLine(QByteArrayView bytes)
{
    qsizetype number = 1;
    for (qsizetype begin = 0, end = 0; begin < bytes.size(); begin = end + 1, ++number) {
        end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        if (!bytes.sliced(begin, end - begin).isValidUtf8())
            break;
    }
    return number;
}

tl::unexpected<Error> wrongEncoding(const QByteArray &document)
{
    return unreadable(
        QCoreApplication::translate("Intake",
                                    "The document is not UTF-8 text: line %1 has bytes of another encoding, "
                                    "perhaps Windows-1252. Save it again as UTF-8 text.")
            .arg(firstWrongLine(document)));
}

} // namespace

Result<QByteArray> decodedDocument(const QByteArray &document)
{
    if (document.isEmpty())
        return unreadable(QCoreApplication::translate("Intake", "The document is empty. There is nothing to read."));
    if (document.size() > mostDocumentBytes)
        return unreadable(
            QCoreApplication::translate("Intake", "The document is larger than %1 MiB. Read it in smaller parts.")
                .arg(mostDocumentBytes / 1024 / 1024));
    if (document.startsWith(utf16LittleMark))
        return fromUtf16(document.sliced(utf16LittleMark.size()), QStringConverter::Utf16LE);
    if (document.startsWith(utf16BigMark))
        return fromUtf16(document.sliced(utf16BigMark.size()), QStringConverter::Utf16BE);
    if (document.contains('\0'))
        return notText();
    const bool marked = document.startsWith(utf8Mark);
    if (!document.isValidUtf8())
        return wrongEncoding(document);
    return marked ? document.sliced(utf8Mark.size()) : document;
}

} // namespace noticedesk
