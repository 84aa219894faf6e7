#include "app/incident/shippedtemplates.h"

#include <QFile>

/// Outside of any namespace, as the macro demands.
static void initializeResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

const QStringList &names()
{
    static const QStringList inOrder{u"first-notice"_s,     u"scope-known"_s,         u"still-working"_s,
                                     u"cause-identified"_s, u"fix-in-place"_s,        u"resolved"_s,
                                     u"false-alarm"_s,      u"vendor-opened"_s,       u"vendor-updated"_s,
                                     u"vendor-final"_s,     u"planned-announced"_s,   u"planned-starting"_s,
                                     u"planned-extended"_s, u"planned-completed"_s,   u"planned-cancelled"_s,
                                     u"security"_s,         u"post-incident-report"_s};
    return inOrder;
}

QList<Template> readAll()
{
    initializeResource();
    QList<Template> templates;
    for (const QString &name : names()) {
        QFile file(u":/templates/%1.md"_s.arg(name));
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        const auto read = readTemplate(QString::fromUtf8(file.readAll()));
        Q_ASSERT(isThere && read);
        templates.append(*read);
    }
    return templates;
}

} // namespace

const QList<Template> &shippedTemplates()
{
    static const QList<Template> templates = readAll();
    return templates;
}

} // namespace noticedesk
