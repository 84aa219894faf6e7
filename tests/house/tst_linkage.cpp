#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLinkage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineNeedsNoWindow();
};

namespace {

/// Every library the program is started with, also those that its libraries ask for.
QStringList librariesOf(const QString &program)
{
    QProcess process;
    process.start(u"ldd"_s, {program});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    QStringList libraries;
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n'))
        libraries.append(line.trimmed().section(u' ', 0, 0));
    return libraries;
}

} // namespace

void TestLinkage::theCommandLineNeedsNoWindow()
{
    const QStringList libraries = librariesOf(QStringLiteral(NOTICEDESK_CLI));
    QVERIFY(!libraries.filter(u"libQt6Core"_s).isEmpty());
    QCOMPARE(libraries.filter(QRegularExpression(u"libQt6(Gui|Widgets|Charts|Svg|Test)|libX11|libxcb"_s)),
             QStringList());
}

QTEST_APPLESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
