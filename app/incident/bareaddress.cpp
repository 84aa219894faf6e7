#include "app/incident/bareaddress.h"

#include "app/incident/address.h"
#include "app/incident/inlines.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// How much of what follows belongs to the address: up to the next blank, but without the punctuation of the sentence
/// around it.
qsizetype addressLength(QStringView rest)
{
    qsizetype length = 0;
    qsizetype unmatched = 0;
    for (; length < rest.size() && !rest.at(length).isSpace() && !u"<>\"|\\`"_s.contains(rest.at(length)); ++length)
        unmatched += rest.at(length) == u')' ? 1 : rest.at(length) == u'(' ? -1 : 0;
    for (; length > 0; --length) {
        const QChar last = rest.at(length - 1);
        if (last == u')' && unmatched > 0)
            --unmatched;
        else if (!u"?!.,:;*_~'”’»]}"_s.contains(last))
            break;
    }
    return length;
}

bool startsAnAddress(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (!rest.startsWith(u"https://") && !rest.startsWith(u"http://"))
        return false;
    return at == 0 || text.at(at - 1).isSpace() || u"([{<>\"'“‘«*_~|,;–—"_s.contains(text.at(at - 1));
}

/// A single character is found much faster than a word.
bool mayHoldAnAddress(const QString &text)
{
    for (qsizetype at = text.indexOf(u':'); at >= 0; at = text.indexOf(u':', at + 1))
        if (at + 1 < text.size() && text.at(at + 1) == u'/')
            return true;
    return false;
}

bool mayHoldAnAddress(const QList<Inline> &inlines)
{
    return std::any_of(inlines.begin(), inlines.end(), [](const Inline &piece) {
        return piece.type != Inline::Type::Link && (mayHoldAnAddress(piece.text) || mayHoldAnAddress(piece.children));
    });
}

void appendLinked(QList<Inline> &inlines, QStringView text)
{
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u"http"); at >= 0; at = text.indexOf(u"http", std::max(at + 1, done))) {
        if (!startsAnAddress(text, at))
            continue;
        const QString address = text.sliced(at, addressLength(text.sliced(at))).toString();
        if (linkAddress(address) != address)
            continue;
        appendText(inlines, text.sliced(done, at - done).toString());
        append(inlines, {Inline::Type::Link, {}, address, {{Inline::Type::Text, address, {}, {}}}});
        done = at + address.size();
    }
    appendText(inlines, text.sliced(done).toString());
}

} // namespace

QList<Inline> withBareAddressesLinked(const QList<Inline> &inlines)
{
    if (!mayHoldAnAddress(inlines))
        return inlines;
    QList<Inline> linked;
    for (Inline piece : inlines) {
        if (piece.type == Inline::Type::Text) {
            appendLinked(linked, piece.text);
            continue;
        }
        if (piece.type != Inline::Type::Link)
            piece.children = withBareAddressesLinked(piece.children);
        append(linked, piece);
    }
    return linked;
}

} // namespace noticedesk
