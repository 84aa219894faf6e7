#include "app/base/translations.h"

#include <QCoreApplication>
#include <QTranslator>

/// Outside of any namespace, as the macro demands.
static void initializeResource()
{
    Q_INIT_RESOURCE(translations);
}

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"noticedesk"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(const QLocale &locale)
{
    initializeResource();
    install(QLocale(QLocale::English));
    if (locale.language() != QLocale::English)
        install(locale);
}

} // namespace noticedesk
