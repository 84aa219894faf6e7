#include "app/incident/deskjson.h"
#include "app/incident/historyjson.h"
#include "app/notice/machines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject pageWithComponents(const Page &page, const QList<Component> &components)
{
    QJsonArray own;
    for (const Component &component : components)
        if (component.page == page.id)
            own.append(componentJson(component));
    QJsonObject json = pageJson(page);
    json.insert(u"components"_s, own);
    return json;
}

} // namespace

/// The members of an object are written by name: the format comes first, where a reader looks for it.
QByteArray renderBundle(const Bundle &bundle)
{
    QJsonArray pages;
    for (const Page &page : bundle.pages)
        pages.append(pageWithComponents(page, bundle.components));
    QJsonArray incidents;
    for (const History &history : bundle.histories)
        incidents.append(historyJson(history));
    const QJsonObject root{{u"format"_s, bundleFormat}, {u"incidents"_s, incidents}, {u"pages"_s, pages}};
    return QJsonDocument(root).toJson();
}

} // namespace noticedesk
