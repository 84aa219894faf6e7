#include "app/incident/proseaddresses.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Where the bare address ends that begins at `begin`; `begin`: none does.
qsizetype endOfAddress(const QString &text, qsizetype begin)
{
    const QStringView rest = QStringView(text).sliced(begin);
    if (!rest.startsWith("http://"_L1, Qt::CaseInsensitive) && !rest.startsWith("https://"_L1, Qt::CaseInsensitive))
        return begin;
    qsizetype end = begin;
    while (end < text.size() && !text.at(end).isSpace() && !u"<>()[]\"“”"_s.contains(text.at(end)))
        ++end;
    while (u".,;:!?'’"_s.contains(text.at(end - 1))) // ends at the slashes at the latest
        --end;
    return end;
}

/// The text without addresses, as it is put together.
struct Shortened {
    QString text;
    QList<qsizetype> places;
    QList<qsizetype> moved; ///< for each unit of the longer text, and its end: where it stands in this one
};

Shortened shortened(const Prose &prose)
{
    Shortened kept;
    qsizetype addressEnd = 0;
    for (qsizetype at = 0; at < prose.text.size(); ++at) {
        kept.moved.append(kept.text.size());
        if (at < addressEnd)
            continue;
        addressEnd = endOfAddress(prose.text, at);
        kept.text += addressEnd > at ? Prose::leftOut : prose.text.at(at);
        kept.places.append(prose.places.at(at));
    }
    kept.moved.append(kept.text.size());
    kept.places.append(prose.places.last());
    return kept;
}

} // namespace

Prose withoutAddresses(Prose prose)
{
    if (!prose.text.contains("http"_L1, Qt::CaseInsensitive))
        return prose;
    const Shortened kept = shortened(prose);
    const auto moved = [&](const TextRange &range) {
        const qsizetype begin = kept.moved.at(range.begin);
        return TextRange{begin, kept.moved.at(range.end()) - begin};
    };
    for (Prose::Paragraph &paragraph : prose.paragraphs)
        paragraph.range = moved(paragraph.range);
    for (TextRange &range : prose.strong)
        range = moved(range);
    for (Prose::Link &link : prose.links)
        link.words = moved(link.words);
    prose.text = kept.text;
    prose.places = kept.places;
    return prose;
}

} // namespace noticedesk
