#include "ui/widgets/shownzone.h"

#include "app/base/zone.h"

namespace noticedesk {

QTimeZone zoneShown(ShownZone shown, const QByteArray &page)
{
    switch (shown) {
    case ShownZone::Page: return zoneNamed(page);
    case ShownZone::Computer: return QTimeZone::systemTimeZone();
    case ShownZone::Utc: return QTimeZone::utc();
    }
    Q_UNREACHABLE();
}

QString zoneTitle(ShownZone shown, const QByteArray &page)
{
    const QByteArray id = shown == ShownZone::Page ? page : zoneShown(shown, page).id();
    return QString::fromUtf8(id).replace(u'_', u' ');
}

} // namespace noticedesk
