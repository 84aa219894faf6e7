#include "app/base/loginname.h"
#include "app/base/translations.h"
#include "app/store/sqlite/sqlitestore.h"
#include "ui/session/session.h"
#include "ui/window/appearancecontrol.h"
#include "ui/window/mainwindow.h"
#include "ui/window/terminationwatch.h"
#include "ui/window/windowsettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<IncidentStore>> openStore(const QString &file)
{
    return SqliteStore::open(file);
}

Result<> readThrough(const QString &file, const std::stop_token &stop)
{
    return SqliteStore::readThrough(file, stop);
}

struct Options {
    QString file; ///< empty: the default file
    QStringList imports;
};

/// Of those, words alone are the answer, which needs no display.
bool asksForWords(int argc, char *argv[])
{
    const QByteArrayList words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&](const char *argument) { return words.contains(argument); });
}

void name()
{
    QCoreApplication::setApplicationName(u"noticedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEDESK_VERSION));
    installTranslations(QLocale::system());
}

Options readCommandLine(const QCoreApplication &program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Writes, reviews and hands out notices about incidents."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption import(u"import"_s,
                                    QCoreApplication::translate("main", "Show what importing <post> would do."),
                                    QCoreApplication::translate("main", "post"));
    parser.addOption(import);
    parser.addPositionalArgument(QCoreApplication::translate("main", "file"),
                                 QCoreApplication::translate("main", "The file of incidents to open."), u"[file]"_s);
    parser.process(program);
    return {parser.positionalArguments().value(0), parser.values(import)};
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        name();
        (void)readCommandLine(words); // ends the program
    }
    QApplication program(argc, argv);
    name();
    QApplication::setApplicationDisplayName(u"Notice Desk"_s);
    QApplication::setDesktopFileName(u"noticedesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/noticedesk.svg"_s));
    const Options options = readCommandLine(program);

    const SystemClock clock;
    Session session(clock, openStore, loginName());
    WindowSettings settings;
    AppearanceControl appearance(settings);
    MainWindow window(session, settings, appearance);
    window.readThroughWith(readThrough);
    if (options.file.isEmpty())
        window.openDefaultFile();
    else
        window.openFile(options.file);
    window.show();
    if (!options.imports.isEmpty())
        window.importFiles(options.imports);

    TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::asked, &window, &MainWindow::closeUnasked);
    QObject::connect(&termination, &TerminationWatch::asked, &program, &QApplication::quit);
    QObject::connect(&program, &QGuiApplication::commitDataRequest, &window, &MainWindow::flush);
    return QApplication::exec();
}
