#include "tests/incident/bodytexts.h"

#include "app/incident/section.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// Each section as `label|text`, with `||` where the label stands apart.
QStringList shown(const QList<Section> &sections)
{
    QStringList lines;
    for (const Section &section : sections)
        lines.append(section.label + (section.apart ? u"||"_s : u"|"_s) + plainText(section.body));
    return lines;
}

} // namespace

class TestSection final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsALabelFromALine_data();
    void knowsALabelFromALine();
    void takesTheLabelsOfThePage();
    void cutsABodyAtItsLabels_data();
    void cutsABodyAtItsLabels();
};

void TestSection::knowsALabelFromALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<QString>>("label");
    const auto label = [](const QString &line, const QString &words) {
        QTest::newRow(qUtf8Printable(line)) << line << std::optional(words);
    };
    const auto none = [](const QString &line) {
        QTest::newRow(qUtf8Printable(line)) << line << std::optional<QString>();
    };
    label(u"User impact -"_s, u"User impact"_s);
    label(u"  User impact  -  "_s, u"User impact"_s);
    label(u"user impact -"_s, u"user impact"_s);
    label(u"ROOT CAUSE:"_s, u"ROOT CAUSE"_s);
    label(u"Scope of impact –"_s, u"Scope of impact"_s);
    label(u"Next update by —"_s, u"Next update by"_s);
    label(u"Workaround:"_s, u"Workaround"_s);
    label(u"What customers see -"_s, u"What customers see"_s);
    label(u"Q&A -"_s, u"Q&A"_s);
    label(u"Ursache der Störung -"_s, u"Ursache der Störung"_s);
    none(u"User impact"_s);
    none(u"User impact-"_s);
    none(u"User impact - mail is late"_s);
    none(u"User impact: mail is late"_s);
    none(u"We have done the following -"_s);
    none(u"We have added -"_s);
    none(u"The following regions are affected:"_s);
    none(u"Affected regions are:"_s);
    none(u"Services include:"_s);
    none(u"Hello -"_s);
    none(u"Dear customers:"_s);
    none(u"Resolved -"_s);
    none(u"In progress -"_s);
    none(u"Update -"_s);
    none(u"Please note:"_s);
    none(u"mail -"_s);
    none(u"10 -"_s);
    none(u"Done. More -"_s);
    none(u"Who, what:"_s);
    none(u"One Two Three Four Five Six -"_s);
    none(u"Internationalisierungsschwierigkeitsgraden -"_s);
    none(u"-"_s);
    none(u" -"_s);
    none(u":"_s);
    none(QString());
}

void TestSection::knowsALabelFromALine()
{
    QFETCH(QString, line);
    QTEST(sectionLabel(line), "label");
}

void TestSection::takesTheLabelsOfThePage()
{
    QCOMPARE(sectionLabel(u"the mail:"_s, {u"The Mail"_s}), u"the mail"_s);
    QCOMPARE(sectionLabel(u"the mail:"_s, {u"The Post"_s}), std::nullopt);
}

void TestSection::cutsABodyAtItsLabels_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("no label") << u"a\n\nb"_s << QStringList{u"|a\n\nb"_s};
    QTest::newRow("labels") << u"User impact -\na\n\nb\n\nMore info -\nc"_s
                            << QStringList{u"User impact|a\n\nb"_s, u"More info|c"_s};
    QTest::newRow("a part before") << u"a\n\nMore info -\nb"_s << QStringList{u"|a"_s, u"More info|b"_s};
    QTest::newRow("a label apart") << u"Workaround:\n\na"_s << QStringList{u"Workaround||a"_s};
    QTest::newRow("bold") << u"**User impact**\na\n\n**Root cause -**\nb\n\n**Next steps** -\nc\n\n**Scope:**\nd"_s
                          << QStringList{u"User impact|a"_s, u"Root cause|b"_s, u"Next steps|c"_s, u"Scope|d"_s};
    QTest::newRow("bold and apart") << u"**User impact**\n\na"_s << QStringList{u"User impact|a"_s};
    QTest::newRow("a heading") << u"## Root cause\n\n- a"_s << QStringList{u"Root cause|- a"_s};
    QTest::newRow("a label without text") << u"User impact -"_s << QStringList{u"User impact||"_s};
    QTest::newRow("in the middle of a paragraph") << u"a\nUser impact -\nb"_s << QStringList{u"|a\nUser impact -\nb"_s};
    QTest::newRow("in a list") << u"- User impact -"_s << QStringList{u"|- User impact -"_s};
    QTest::newRow("bold words in a line") << u"**User impact** is small"_s << QStringList{u"|User impact is small"_s};
    QTest::newRow("a bold sentence") << u"**We are sorry.**\n\na"_s << QStringList{u"|We are sorry.\n\na"_s};
    QTest::newRow("escaped") << u"Q\\&A -\na"_s << QStringList{u"Q&A|a"_s};
}

void TestSection::cutsABodyAtItsLabels()
{
    QFETCH(QString, markdown);
    QTEST(shown(sectionsOf(readBody(markdown))), "sections");
}

QTEST_APPLESS_MAIN(TestSection)
#include "tst_section.moc"
