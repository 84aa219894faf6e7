#include "tests/cli/tool.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

/// The whole way of a post: read, listed, shown, handed out.
class TestPublishing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOutTheShippedSampleAsItCame();
    void readsTheShippedSampleWithoutFindings();
    void handsOutARealPostAsItCame();
    void carriesEverySentenceInEveryFormat_data();
    void carriesEverySentenceInEveryFormat();
};

namespace {

const QString shipped = QStringLiteral(NOTICEDESK_ROOT "/resources/sample/delayed-mail.txt");
const QString real = QStringLiteral(NOTICEDESK_SAMPLES "/zix-appriver.txt");

QString importedId(const Tool &tool, const QString &file)
{
    const Ran ran = tool.run({u"import"_s, u"--json"_s, file});
    return QJsonDocument::fromJson(ran.out).object().value("added"_L1).toArray().first().toString();
}

/// Status, instant and stage of each update, newest first.
QStringList story(const QJsonObject &incident)
{
    QStringList story;
    for (const QJsonValue &update : incident.value("incident_updates"_L1).toArray())
        story.append(u"%1 %2 %3"_s.arg(update["status"_L1].toString(), update["display_at"_L1].toString(),
                                       update["noticedesk"_L1]["stage"_L1].toString()));
    return story;
}

QJsonObject shown(const Tool &tool, const QString &id)
{
    return QJsonDocument::fromJson(tool.run({u"show"_s, id, u"--json"_s}).out).object();
}

/// The words of a document without its marks, one blank between them.
QByteArray wordsOf(const QByteArray &document)
{
    QByteArray words = document;
    for (const auto &[mark, meant] : {std::pair("&quot;", "\""), {"&#39;", "'"}, {"&#x27;", "'"}, {"&amp;", "&"}})
        words.replace(mark, meant);
    words.replace('\\', "");
    return words.simplified();
}

} // namespace

void TestPublishing::handsOutTheShippedSampleAsItCame()
{
    const Tool tool;
    const QString id = importedId(tool, shipped);
    QCOMPARE(tool.run({u"export"_s, id, u"--as"_s, u"text"_s}), (Ran{0, bytesOf(shipped), {}}));
    const QStringList expected = {
        u"resolved 2025-06-12T13:30:00.000Z posted"_s, u"monitoring 2025-06-12T11:45:00.000Z posted"_s,
        u"identified 2025-06-12T10:30:00.000Z posted"_s, u"investigating 2025-06-12T09:20:00.000Z posted"_s};
    QCOMPARE(story(shown(tool, id)), expected);
}

void TestPublishing::readsTheShippedSampleWithoutFindings()
{
    const Tool tool;
    const Ran ran = tool.run({u"import"_s, shipped});
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out.endsWith('\n') && ran.out.count('\n') == 1);
    const QByteArray list = tool.run({u"list"_s}).out;
    QVERIFY2(list.contains("\tExample Mail\tOutbound mail to some recipients is delayed\n"), list.constData());
}

void TestPublishing::handsOutARealPostAsItCame()
{
    if (!QFileInfo::exists(real))
        QSKIP("The sample zix-appriver.txt is not beside the project.");
    const Tool tool;
    const QString id = importedId(tool, real);
    QCOMPARE(tool.run({u"export"_s, id, u"--as"_s, u"text"_s}), (Ran{0, bytesOf(real), {}}));
    const QStringList expected = {u"resolved 2024-06-27T14:00:00.000Z posted"_s,
                                  u"monitoring 2024-06-24T13:30:00.000Z posted"_s,
                                  u"investigating 2024-06-13T14:17:00.000Z posted"_s};
    QCOMPARE(story(shown(tool, id)), expected);
}

void TestPublishing::carriesEverySentenceInEveryFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    for (const QString &file : {shipped, real})
        for (const QString &format : {u"markdown"_s, u"html"_s})
            QTest::addRow("%s as %s", qPrintable(QFileInfo(file).fileName()), qPrintable(format)) << file << format;
}

void TestPublishing::carriesEverySentenceInEveryFormat()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    if (!QFileInfo::exists(file))
        QSKIP("The sample zix-appriver.txt is not beside the project.");
    const Tool tool;
    const Ran ran = tool.run({u"export"_s, importedId(tool, file), u"--as"_s, format});
    QCOMPARE(ran.exitCode, 0);
    const QByteArray words = wordsOf(ran.out);
    for (QByteArray line : bytesOf(file).split('\n')) {
        if (line.endsWith(" -") || line.endsWith(':'))
            line = line.chopped(line.endsWith(':') ? 1 : 2);
        for (const QByteArray &sentence : line.replace("Posted ", "").split('.'))
            QVERIFY2(words.contains(sentence.simplified()), sentence.constData());
    }
}

QTEST_APPLESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
