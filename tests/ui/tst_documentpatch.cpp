#include "ui/notices/documentpatch.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is to be seen of a document.
QString seen(const QTextDocument &document)
{
    QTextDocument *copy = document.clone();
    const QString html = copy->toHtml();
    delete copy;
    return html;
}

QString bodyOf(const QStringList &paragraphs)
{
    QString html = u"<h2>Title</h2>"_s;
    for (const QString &paragraph : paragraphs)
        html += u"<p>%1</p>\n"_s.arg(paragraph);
    return html;
}

} // namespace

class TestDocumentPatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void leavesListsAndTablesToOthers_data();
    void leavesListsAndTablesToOthers();
    void followsAThousandEdits();
};

void TestDocumentPatch::changesOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("kept"); // paragraphs at the beginning that must be the very same ones
    QTest::newRow("nothing") << u"<p>a</p><p>b</p>"_s << u"<p>a</p><p>b</p>"_s << 2;
    QTest::newRow("a letter") << u"<p>a</p><p>b</p><p>c</p>"_s << u"<p>a</p><p>bx</p><p>c</p>"_s << 1;
    QTest::newRow("strong") << u"<p>a</p><p>b c</p>"_s << u"<p>a</p><p><strong>b</strong> c</p>"_s << 1;
    QTest::newRow("a new one") << u"<p>a</p><p>c</p>"_s << u"<p>a</p><p>b</p><p>c</p>"_s << 1;
    QTest::newRow("one less") << u"<p>a</p><p>b</p><p>c</p>"_s << u"<p>a</p><p>c</p>"_s << 1;
    QTest::newRow("at the beginning") << u"<p>a</p><p>b</p>"_s << u"<p>x</p><p>a</p><p>b</p>"_s << 0;
    QTest::newRow("at the end") << u"<p>a</p><p>b</p>"_s << u"<p>a</p><p>b</p><p>c</p>"_s << 1;
    QTest::newRow("repeated") << u"<p>a</p><p>a</p>"_s << u"<p>a</p><p>a</p><p>a</p>"_s << 1;
    QTest::newRow("everything") << u"<p>a</p>"_s << u"<h3>b</h3><p>c</p>"_s << 0;
    QTest::newRow("before a list") << u"<p>a</p><ul><li>b</li></ul>"_s << u"<p>x</p><ul><li>b</li></ul>"_s << 0;
    QTest::newRow("after a table") << u"<table><tr><td>a</td></tr></table><p>b</p>"_s
                                   << u"<table><tr><td>a</td></tr></table><p>x</p>"_s << 2;
    QTest::newRow("an item") << u"<ul><li>a</li><li>b</li></ul>"_s << u"<ul><li>a</li><li>x</li></ul>"_s << 1;
    QTest::newRow("a cell") << u"<table><tr><td>a</td><td>b</td></tr></table>"_s
                            << u"<table><tr><td>a</td><td>x</td></tr></table>"_s << 2;
    QTest::newRow("a link") << u"<p>a</p><p>b</p>"_s << u"<p>a</p><p><a href=\"https://e.example\">b</a></p>"_s << 1;
}

void TestDocumentPatch::changesOnlyWhatDiffers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, kept);
    QTextDocument shown;
    shown.setUndoRedoEnabled(false);
    shown.setHtml(before);
    QTextDocument wanted;
    wanted.setHtml(after);
    int changedFrom = -1;
    connect(&shown, &QTextDocument::contentsChange, this, [&](int from) { changedFrom = from; });
    const int keptEnd = shown.findBlockByNumber(kept).isValid() ? shown.findBlockByNumber(kept).position() : -1;
    QVERIFY(becomes(shown, wanted));
    QCOMPARE(seen(shown), seen(wanted));
    QVERIFY(changedFrom == -1 || changedFrom >= keptEnd);
}

void TestDocumentPatch::leavesListsAndTablesToOthers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("one more item") << u"<ul><li>a</li></ul>"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
    QTest::newRow("a list that comes") << u"<p>a</p>"_s << u"<p>a</p><ul><li>b</li></ul>"_s;
    QTest::newRow("a list that goes") << u"<p>a</p><ul><li>b</li></ul>"_s << u"<p>a</p><p>b</p>"_s;
    QTest::newRow("one more cell") << u"<table><tr><td>a</td></tr></table>"_s
                                   << u"<table><tr><td>a</td><td>b</td></tr></table>"_s;
}

void TestDocumentPatch::leavesListsAndTablesToOthers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTextDocument shown;
    shown.setHtml(before);
    QTextDocument wanted;
    wanted.setHtml(after);
    const QString unchanged = seen(shown);
    QVERIFY(!becomes(shown, wanted));
    QCOMPARE(seen(shown), unchanged);
}

void TestDocumentPatch::followsAThousandEdits()
{
    QRandomGenerator random(20260101);
    const QStringList words{u"mail"_s, u"is <strong>late</strong>"_s, u"<em>now</em>"_s, u"for some"_s, u"a<br>b"_s};
    QStringList paragraphs(12, u"begin"_s);
    QTextDocument shown;
    shown.setUndoRedoEnabled(false);
    shown.setHtml(bodyOf(paragraphs));
    for (int edit = 0; edit < 1000; ++edit) {
        const auto place = qsizetype(random.bounded(int(paragraphs.size())));
        if (const int act = random.bounded(4); act == 0)
            paragraphs.insert(place, words.at(random.bounded(int(words.size()))));
        else if (act == 1 && paragraphs.size() > 2)
            paragraphs.removeAt(place);
        else
            paragraphs[place] += u' ' + words.at(random.bounded(int(words.size())));
        QTextDocument wanted;
        wanted.setHtml(bodyOf(paragraphs));
        QVERIFY(becomes(shown, wanted));
        QCOMPARE(seen(shown), seen(wanted));
    }
}

QTEST_MAIN(TestDocumentPatch)
#include "tst_documentpatch.moc"
