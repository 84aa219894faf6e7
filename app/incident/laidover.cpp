#include "app/incident/laidover.h"

namespace noticedesk {

Incident laidOver(const Incident &theirs, const Incident &before, const Incident &mine)
{
    Incident whole = theirs;
    const auto lay = [&](auto Incident::*part) {
        if (mine.*part != before.*part)
            whole.*part = mine.*part;
    };
    lay(&Incident::page);
    lay(&Incident::kind);
    lay(&Incident::title);
    lay(&Incident::severity);
    lay(&Incident::source);
    lay(&Incident::components);
    lay(&Incident::impacts);
    lay(&Incident::window);
    lay(&Incident::inferred);
    lay(&Incident::dismissed);
    lay(&Incident::withdrawn);
    for (const Update &update : mine.updates)
        if (updateOf(before, update.id) != update)
            whole = withUpdate(std::move(whole), update);
    return whole;
}

} // namespace noticedesk
