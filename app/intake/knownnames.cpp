#include "app/intake/knownnames.h"

#include <QStringList>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// More than this no list of names has; beyond, it is a sentence.
constexpr qsizetype mostConjunctions = 12;

/// The words between the conjunctions put together to names that are all known, as few as possible; empty if that
/// cannot be done.
QStringList knownNames(const QStringList &words, const KnowsName &knows)
{
    QList<QStringList> best(words.size() + 1); // of the first so many words
    for (qsizetype end = 1; end <= words.size(); ++end)
        for (qsizetype begin = 0; begin < end; ++begin) {
            const bool isReached = begin == 0 || !best.at(begin).isEmpty();
            const bool isBetter = best.at(end).isEmpty() || best.at(begin).size() + 1 < best.at(end).size();
            const QString name = words.sliced(begin, end - begin).join(u" and "_s);
            if (isReached && isBetter && knows(name))
                best[end] = best.at(begin) + QStringList{name};
        }
    return best.last();
}

bool isNameAlone(const PostComponent &component)
{
    return component.group.isEmpty() && component.reference.isEmpty();
}

} // namespace

QList<PostComponent> withKnownNames(const QList<PostComponent> &read, const KnowsName &knows)
{
    if (read.size() < 2)
        return read;
    const PostComponent &last = read.last();
    const PostComponent &beforeLast = read.at(read.size() - 2);
    if (!isNameAlone(last) || !isNameAlone(beforeLast) || (knows(last.name) && knows(beforeLast.name)))
        return read;
    const QStringList words = (beforeLast.name + u" and "_s + last.name).split(u" and "_s);
    if (words.size() > mostConjunctions)
        return read;
    const QStringList names = knownNames(words, knows);
    if (names.isEmpty())
        return read;
    QList<PostComponent> known = read.first(read.size() - 2);
    for (const QString &name : names)
        if (const PostComponent component{name, {}, {}}; !known.contains(component))
            known.append(component);
    return known;
}

} // namespace noticedesk
