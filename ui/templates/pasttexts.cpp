#include "ui/templates/pasttexts.h"

#include "app/check/pasttext.h"
#include "app/desk/pastnotices.h"
#include "ui/session/session.h"
#include "ui/widgets/wording.h"

#include <QCoreApplication>

namespace noticedesk {

PastTexts pastTexts(Session &session, IncidentId past, const Incident &incident)
{
    PastTexts texts;
    // Not by the session: it would take the revision for one that the window has shown.
    const auto read = session.store().incident(past);
    const auto best = read ? updateToBeginFrom(*read, incident) : std::nullopt;
    if (!best)
        return texts;
    const QStringList labels = session.page(read->page).rules.sectionLabels;
    for (const Update &update : publishableUpdates(*read)) {
        if (update.id == best->id)
            texts.chosen = int(texts.patterns.size());
        Template pattern = patternOf(update);
        pattern.headline = withFactsAskedAnew(pattern.headline, {});
        pattern.body = withFactsAskedAnew(pattern.body, labels);
        texts.patterns.append(pattern);
        texts.names.append(QCoreApplication::translate("PastTexts", "%1, %2", "status, when")
                               .arg(statusText(update.status), localTime(update.postedAt, session.now())));
    }
    return texts;
}

} // namespace noticedesk
