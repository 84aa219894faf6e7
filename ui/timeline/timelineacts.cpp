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
    , zoomToSelection(menuAct(owner, u"zoom-fit-selection"_s, Acts::tr("Zoom to &Selection"),
                              Acts::tr("Show what is selected on the timeline as large as it goes"),
                              {Qt::CTRL | Qt::Key_9}))
    , beginEarlier(menuAct(owner, u"go-previous"_s, Acts::tr("&Begin Earlier"),
                           Acts::tr("Move the begin of the selected window of impact to the round time before"),
                           {Qt::ALT | Qt::Key_Left}))
    , beginLater(menuAct(owner, u"go-next"_s, Acts::tr("Begin &Later"),
                         Acts::tr("Move the begin of the selected window of impact to the next round time"),
                         {Qt::ALT | Qt::Key_Right}))
    , endEarlier(menuAct(owner, u"go-previous"_s, Acts::tr("&End Earlier"),
                         Acts::tr("Move the end of the selected window of impact to the round time before"),
                         {Qt::ALT | Qt::SHIFT | Qt::Key_Left}))
    , endLater(menuAct(owner, u"go-next"_s, Acts::tr("E&nd Later"),
                       Acts::tr("Move the end of the selected window of impact to the next round time"),
                       {Qt::ALT | Qt::SHIFT | Qt::Key_Right}))
    , asTable(menuAct(owner, u"table"_s, Acts::tr("As a &Table"),
                      Acts::tr("Show the rows of the timeline as a table, to be read aloud or copied"),
                      {Qt::CTRL | Qt::Key_T}))
    , allFigures(menuAct(owner, u"view-statistics"_s, Acts::tr("All Fi&gures…"),
                         Acts::tr("Read all figures of the incident, each with what it counts"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_T}))
    , savePicture(menuAct(owner, u"document-save-as"_s, Acts::tr("Save &Picture…"),
                          Acts::tr("Save the whole timeline as a picture: SVG, PDF or PNG")))
    , copyPicture(menuAct(owner, u"edit-copy"_s, Acts::tr("Copy as P&icture"),
                          Acts::tr("Put the whole timeline on the clipboard as a picture")))
{
    asTable->setCheckable(true);
    // On a button there is no room for more.
    zoomIn->setIconText(u"+"_s);
    zoomOut->setIconText(u"−"_s);
    asTable->setIconText(Acts::tr("Table"));
    allFigures->setIconText(Acts::tr("Figures"));
    copyPicture->setIconText(Acts::tr("Copy"));
}

void TimelineActs::setActive(bool active) const
{
    for (QAction *act : {asTable, allFigures, savePicture, copyPicture})
        act->setEnabled(active);
    for (QAction *act : QList{zoomIn, zoomOut, fit, zoomToSelection} + edgeMoves())
        act->setEnabled(active && !asTable->isChecked());
}

} // namespace noticedesk
