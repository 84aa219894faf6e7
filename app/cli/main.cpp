#include "app/base/clock.h"
#include "app/base/translations.h"
#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

/// Qt speaks UTF-8 whatever the locale is, and complains on standard error where the locale does not: so a script that
/// runs in the plain C locale is given the same locale with UTF-8.
void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    speakUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("noticedesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEDESK_VERSION));
    noticedesk::installTranslations(QLocale(QLocale::English)); // the same words on every machine, for scripts
    noticedesk::Console console;
    return noticedesk::runCommandLine(QCoreApplication::arguments().mid(1), console, noticedesk::SystemClock());
}
