#include "ui/timeline/timelineacts.h"

#include "ui/widgets/actbutton.h"

#include <QAction>
#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

/// Translated texts of this file.
struct Acts {
    Q_DECLARE_TR_FUNCTIONS(TimelineActs)
};

} // namespace

TimelineActs::TimelineActs(QObject *owner)
    : zoomIn(menuAct(owner, u"zoom-in"_s, Acts::tr("Zoom &In"), Acts::tr("Show less time, closer"),
                     {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}))
    , zoomOut(
          menuAct(owner, u"zoom-out"_s, Acts::tr("Zoom &Out"), Acts::tr("Show more time"), {Qt::CTRL | Qt::Key_Minus}))
    , fit(menuAct(owner, u"zoom-fit-best"_s, Acts::tr("&Fit"), Acts::tr("Show the whole incident"),
                  {Qt::CTRL | Qt::Key_0}))
    , asTable(menuAct(owner, u"table"_s, Acts::tr("As a &Table"),
                      Acts::tr("Show the rows of the timeline as a table, to be read aloud or copied"),
                      {Qt::CTRL | Qt::Key_T}))
    , savePicture(menuAct(owner, u"document-save-as"_s, Acts::tr("Save &Picture…"),
                          Acts::tr("Save the whole timeline as an SVG or PNG picture")))
    , copyPicture(menuAct(owner, u"edit-copy"_s, Acts::tr("Copy as P&icture"),
                          Acts::tr("Put the whole timeline on the clipboard as a picture")))
{
    asTable->setCheckable(true);
    // On a button there is no room for more.
    zoomIn->setIconText(u"+"_s);
    zoomOut->setIconText(u"−"_s);
    asTable->setIconText(Acts::tr("Table"));
    copyPicture->setIconText(Acts::tr("Copy"));
}

void TimelineActs::setActive(bool active) const
{
    for (QAction *act : {asTable, savePicture, copyPicture})
        act->setEnabled(active);
    for (QAction *act : {zoomIn, zoomOut, fit})
        act->setEnabled(active && !asTable->isChecked());
}

} // namespace noticedesk
