#include "app/intake/textpost.h"

#include "app/base/utctext.h"
#include "app/incident/body.h"
#include "app/intake/cleaning.h"
#include "app/intake/componentlist.h"
#include "app/intake/pagename.h"
#include "app/intake/statusinference.h"

#include <QHash>

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// What holds for everything in one document.
struct Context {
    QByteArray pageZone; ///< decides about abbreviations; empty: nothing does
    PostPage page;
    QDateTime now;
};

/// An update with its time; what is still open is its status.
struct TimedUpdate {
    TextUpdate text;
    Moment posted;
};

QList<Stamp> stampsOf(const QList<TextIncident> &incidents, const QDateTime &now)
{
    QList<Stamp> stamps;
    for (const TextIncident &incident : incidents)
        for (const TextUpdate &update : incident.updates)
            if (update.stamp)
                stamps.append(withYearBefore(*update.stamp, now));
    return stamps;
}

Context contextOf(const QList<TextIncident> &incidents, const ReadOptions &options)
{
    Context context;
    // Without a `now` nothing recent can be meant; any fixed time does.
    context.now = options.now.isValid() ? options.now : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    context.pageZone = options.zone;
    context.page.zone = options.zone;
    if (options.zone.isEmpty()) {
        const ZoneGuess guess = zoneOf(stampsOf(incidents, context.now));
        context.page.zone = guess.zone;
        context.page.inferred.setFlag(Inference::Zone);
        context.pageZone = guess.certain ? guess.zone : QByteArray();
    }
    return context;
}

/// A lost stamp is taken from the neighbour that stands before, which on a page is the next newer update.
QList<TimedUpdate> timed(const QList<TextUpdate> &updates, const Context &context)
{
    QList<TimedUpdate> result;
    const auto known = std::find_if(updates.begin(), updates.end(), [](const TextUpdate &u) { return bool(u.stamp); });
    Moment last{context.now, {}};
    if (known != updates.end())
        last = momentOf(withYearBefore(*known->stamp, context.now), context.pageZone);
    for (const TextUpdate &update : updates) {
        if (update.stamp)
            last = momentOf(withYearBefore(*update.stamp, context.now), context.pageZone);
        result.append({update, last});
        result.last().posted.inferred.setFlag(Inference::PostedAt, !update.stamp);
    }
    return result;
}

/// Oldest first. Pages show the newest first, so of two of one minute the lower one is the older.
void sortByTime(QList<TimedUpdate> &updates)
{
    if (!updates.isEmpty() && updates.first().posted.at >= updates.last().posted.at)
        std::reverse(updates.begin(), updates.end());
    std::stable_sort(updates.begin(), updates.end(),
                     [](const TimedUpdate &a, const TimedUpdate &b) { return a.posted.at < b.posted.at; });
}

bool isLostPostmortem(const QList<TimedUpdate> &updates, Kind kind)
{
    if (kind == Kind::Maintenance || updates.size() < 2 || !updates.last().text.state.isEmpty())
        return false;
    const TextUpdate &newest = updates.last().text;
    const TextUpdate &before = updates.at(updates.size() - 2).text;
    const bool wasOver =
        before.state.isEmpty() ? saysItIsOver(before.text) : statusFromWord(before.state) == Status::Resolved;
    return wasOver && looksBack(newest.text) && !saysItIsOver(newest.text);
}

/// The last one that is no look back on what was over already.
qsizetype newestOfTheIncident(const QList<TimedUpdate> &updates, bool postmortemLost)
{
    qsizetype newest = updates.size() - (postmortemLost ? 2 : 1);
    while (newest > 0 && statusFromWord(updates.at(newest).text.state) == Status::Postmortem)
        --newest;
    return newest;
}

/// Fills the status of each update, oldest first. The label "Update" says: the same status again.
void setStatuses(QList<Update> &updates, const QList<TimedUpdate> &texts, Kind kind)
{
    const bool postmortemLost = isLostPostmortem(texts, kind);
    const qsizetype newest = newestOfTheIncident(texts, postmortemLost);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TextUpdate &text = texts.at(i).text;
        const auto stated = statusFromWord(text.state);
        const bool again = !text.state.isEmpty() && !stated && i > 0;
        Update &update = updates[i];
        if (stated)
            update.status = *stated;
        else if (again)
            update.status = updates.at(i - 1).status;
        else if (postmortemLost && i == texts.size() - 1)
            update.status = Status::Postmortem;
        else
            update.status = statusSpokenOf(text.text, i >= newest ? Place::Newest : Place::Older, kind);
        const bool inferred = !stated && (!again || updates.at(i - 1).inferred.testFlag(Inference::Status));
        update.inferred.setFlag(Inference::Status, inferred);
    }
}

/// "Update from Example:" with a blank line after it, else nothing.
QString headlineIn(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const bool headed = end > 1 && end <= 120 && text.at(end - 1) == u':' && text.sliced(end).startsWith(u"\n\n"_s);
    return headed ? text.first(end - 1).trimmed() : QString();
}

Update updateFrom(const TimedUpdate &timedUpdate)
{
    Update update;
    if (timedUpdate.text.markdown) {
        update.headline = timedUpdate.text.headline;
        update.body = *timedUpdate.text.markdown;
    } else {
        const QString text = cleanText(timedUpdate.text.text);
        update.headline = headlineIn(text);
        const qsizetype bodyBegin = update.headline.isEmpty() ? 0 : text.indexOf(u'\n');
        update.body = escapedMarkdown(cleanText(text.sliced(bodyBegin)));
    }
    update.postedAt = timedUpdate.posted.at;
    update.inferred = timedUpdate.posted.inferred;
    update.stage = Stage::Posted;
    return update;
}

/// Time and ordinal, never the words: a corrected sentence is still the same update.
void setKeys(QList<Update> &updates, bool timeIsKnown)
{
    QHash<QString, int> ordinals;
    for (Update &update : updates) {
        const QString time = timeIsKnown ? utcText(update.postedAt) : u"untimed"_s;
        const QString lead = update.inferred.testFlag(Inference::PostedAt) ? u'~' + time : time;
        update.sourceKey = lead + u'#' + QString::number(++ordinals[lead]);
    }
}

std::optional<Interval> windowOf(const TextIncident &incident, const QDateTime &first, const Context &context)
{
    if (!incident.window)
        return std::nullopt;
    const Stamp from = withYearAfter(incident.window->from, first);
    const QDateTime begin = momentOf(from, context.pageZone).at;
    QDateTime end = momentOf(withYearAfter(incident.window->to, begin), context.pageZone).at;
    if (end < begin)
        end = end.addDays(1);
    return Interval{begin, end};
}

QString titleFrom(const QList<TimedUpdate> &updates)
{
    for (const TimedUpdate &update : updates)
        if (const QString words = firstWords(cleanText(update.text.text).section(u'\n', 0, 0)); !words.isEmpty())
            return words;
    return u"Untitled"_s;
}

QString keyOf(const Post &post, const std::optional<Stamp> &began, const Context &context, bool timeIsKnown)
{
    QDateTime first = post.updates.first().postedAt;
    if (began)
        first = momentOf(withYearBefore(*began, context.now), context.pageZone).at;
    return post.title + u'\n' + (timeIsKnown ? utcText(first) : QString());
}

PostPage pageOf(const TextIncident &incident, const Context &context, const ReadOptions &options)
{
    PostPage page = context.page;
    page.name = options.pageName.isEmpty() ? incident.page : options.pageName;
    if (page.name.isEmpty()) {
        page.name = unnamedPage;
        page.inferred.setFlag(Inference::Page);
    }
    return page;
}

Post postOf(const TextIncident &incident, const Context &context, const ReadOptions &options)
{
    QList<TimedUpdate> texts = timed(incident.updates, context);
    sortByTime(texts);
    const bool timeIsKnown =
        std::any_of(texts.begin(), texts.end(), [](const TimedUpdate &u) { return bool(u.text.stamp); });
    Post post;
    post.page = pageOf(incident, context, options);
    post.kind = incident.kind;
    post.title = incident.title.isEmpty() ? titleFrom(texts) : incident.title;
    post.components = componentsIn(incident.affected);
    std::transform(texts.begin(), texts.end(), std::back_inserter(post.updates), updateFrom);
    setStatuses(post.updates, texts, incident.kind);
    setKeys(post.updates, timeIsKnown);
    post.window = windowOf(incident, post.updates.first().postedAt, context);
    post.inferred = post.page.inferred & Inferences(Inference::Page);
    post.inferred.setFlag(Inference::Severity);
    post.inferred.setFlag(Inference::Title, incident.title.isEmpty());
    post.sourceKey = keyOf(post, incident.began, context, timeIsKnown);
    post.original = incident.original;
    return post;
}

} // namespace

QList<Post> postsOf(const QList<TextIncident> &incidents, const ReadOptions &options)
{
    const Context context = contextOf(incidents, options);
    QList<Post> posts;
    for (const TextIncident &incident : incidents)
        posts.append(postOf(incident, context, options));
    return posts;
}

} // namespace noticedesk
