#include "ui/updates/pastedtext.h"

#include "app/intake/cleaning.h"
#include "app/intake/decoding.h"
#include "app/intake/paste.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(PastedText)
};

/// Editors of source code lay their colours on the clipboard; what counts there is the text.
bool isSourceCode(const QString &html)
{
    static const QRegularExpression listing(
        u"^[^<]*(<(?!pre|div)[^>]*>\\s*)*<(pre|div)\\b[^>]*monospace[^>]*white-space:\\s*pre"_s,
        QRegularExpression::CaseInsensitiveOption);
    return listing.match(html.left(2000)).hasMatch();
}

PastedText fitting(PastedText pasted, qsizetype room)
{
    const qsizetype length = pasted.text.size();
    if (length <= room)
        return pasted;
    const QLocale locale;
    return {{},
            Sentences::tr("Not pasted: these are %1 characters, and there is room for %2. Paste a part of it.")
                .arg(locale.toString(length), locale.toString(std::max<qsizetype>(room, 0)))};
}

PastedText textOfFile(const QString &file, qsizetype room)
{
    QFile opened(file);
    const QString name = QFileInfo(file).fileName();
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly))
        return {{}, Sentences::tr("“%1” was not inserted: it cannot be read.").arg(name)};
    // A character takes at most four bytes.
    if (opened.size() > 4 * std::max<qsizetype>(room, 0))
        return {{}, Sentences::tr("“%1” was not inserted: there is no room for so much text.").arg(name)};
    const auto decoded = decodedDocument(opened.readAll());
    if (!decoded)
        return {{}, Sentences::tr("“%1” was not inserted. %2", "file, sentence").arg(name, decoded.error().message)};
    return fitting({cleanText(QString::fromUtf8(*decoded)), {}}, room);
}

PastedText textOfFiles(const QList<QUrl> &addresses, qsizetype room)
{
    PastedText all;
    for (const QUrl &address : addresses) {
        const PastedText next = textOfFile(address.toLocalFile(), room - all.text.size());
        if (!all.text.isEmpty() && !next.text.isEmpty())
            all.text += u"\n\n"_s;
        all.text += next.text;
        if (!next.note.isEmpty())
            all.note = next.note;
    }
    return all;
}

bool areFiles(const QList<QUrl> &addresses)
{
    return !addresses.isEmpty()
        && std::all_of(addresses.begin(), addresses.end(), [](const QUrl &address) { return address.isLocalFile(); });
}

} // namespace

PastedText pastedText(const QMimeData &source, qsizetype room)
{
    if (areFiles(source.urls()))
        return textOfFiles(source.urls(), room);
    const QString html = source.html();
    if (html.isEmpty() || isSourceCode(html))
        return pastedPlainText(source, room);
    if (const auto markdown = markdownOfPaste(html); markdown && !markdown->isEmpty())
        return fitting({*markdown, {}}, room);
    PastedText plain = pastedPlainText(source, room);
    if (!plain.text.isEmpty())
        plain.note = Sentences::tr("Pasted as plain text: its layout is too large or too deep to be read.");
    return plain;
}

PastedText pastedPlainText(const QMimeData &source, qsizetype room)
{
    QString text = source.text();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::Null);
    if (text.isEmpty() && source.hasImage())
        return {{}, Sentences::tr("Not pasted: a notice has no room for pictures. Say in words what it shows.")};
    return fitting({text, {}}, room);
}

} // namespace noticedesk
