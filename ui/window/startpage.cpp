#include "ui/window/startpage.h"

#include "app/base/result.h"
#include "ui/widgets/emptystate.h"
#include "ui/window/windowactions.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StartPage)
};

} // namespace

void offerFirstSteps(EmptyState &page, const WindowActions &actions)
{
    page.setTexts(Words::tr("Welcome to Notice Desk"),
                  Words::tr("Incidents and their updates will be kept here, in one file of your own."));
    page.setActions({actions.pastePost, actions.openSample, actions.newIncident});
    page.setFocus();
}

void sayWhyNotOpened(EmptyState &page, const Error &error, const WindowActions &actions)
{
    page.setTexts(Words::tr("The incidents could not be opened"), error.message);
    page.setActions({actions.openFile, actions.quit});
    page.setFocus();
}

} // namespace noticedesk
