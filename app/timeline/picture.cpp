#include "app/timeline/picture.h"

#include "app/timeline/picturedrawing.h"

namespace noticedesk {

Picture timelinePicture(const Timeline &timeline, const PictureOptions &options)
{
    PictureDrawing drawing(timeline, options);
    drawing.addHeading();
    if (!timeline.lanes.isEmpty()) {
        drawing.addAxis();
        drawing.addLanes();
        drawing.addVendorPosts();
        drawing.addUpdates();
        drawing.addPromises();
        drawing.addSilences();
        drawing.addLegend();
        drawing.addFaults();
    }
    return drawing.finished();
}

QRectF placeOf(const PictureText &text)
{
    return {text.baseline.x(), text.baseline.y() - text.size * 0.95, text.width, text.size * 1.2};
}

} // namespace noticedesk
