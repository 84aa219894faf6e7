#include "app/desk/noticepicture.h"

#include "app/base/zone.h"
#include "app/timeline/readerspicture.h"

#include <QCoreApplication>

namespace noticedesk {

namespace {

struct NoticePicture {
    Q_DECLARE_TR_FUNCTIONS(NoticePicture)
};

} // namespace

std::optional<Picture> noticePicture(const Incident &incident, const Page &page, const QList<Component> &components,
                                     qreal width)
{
    if (!page.style.timeline)
        return std::nullopt;
    PictureOptions options;
    options.title = NoticePicture::tr("Timeline"); // the notice is headed by the incident's title
    options.zone = zoneNamed(page.zone);
    options.width = width;
    return readersPicture(incident, components, options);
}

} // namespace noticedesk
