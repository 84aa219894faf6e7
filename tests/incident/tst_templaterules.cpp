#include "app/incident/templaterules.h"

#include "app/incident/shippedtemplates.h"
#include "app/incident/templatesjson.h"
#include "tests/incident/builders.h"

#include <QJsonDocument>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

using Faults = QList<TemplateFault>;

class TestTemplateRules final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersTheShippedOnes();
    void putsThePagesTextInThePlaceOfTheShipped();
    void offersNothingThatIsPutAwayOrUnfinished();
    void keepsWhatIsOtherwiseAlone();
    void keepsATextWhoseShippedOneIsGone();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void namesTheFactsThatAreAskedFor();
    void knowsWhatWasWrittenOnATemplate_data();
    void knowsWhatWasWrittenOnATemplate();
    void readsWhatWasPutInThePlacesOfFacts_data();
    void readsWhatWasPutInThePlacesOfFacts();
    void stepsFromPlaceholderToPlaceholder_data();
    void stepsFromPlaceholderToPlaceholder();
    void survivesBeingWritten();
    void leavesAShippedTextToTheProgram();
    void refusesValuesOfAnotherKind_data();
    void refusesValuesOfAnotherKind();
};

namespace {

Template aTemplate(const QString &name, const QString &body = u"Mail to {{whom}} is late."_s)
{
    Template pattern;
    pattern.name = name;
    pattern.body = body;
    return pattern;
}

QStringList namesOf(const QList<Template> &templates)
{
    QStringList names;
    for (const Template &pattern : templates)
        names.append(pattern.name);
    return names;
}

QStringList offeredOn(const Page &page)
{
    return namesOf(templatesOf(page, Kind::Incident)) + namesOf(templatesOf(page, Kind::Maintenance));
}

/// A renamed First notice, the false alarm put away, and one of its own.
Page ownPage()
{
    Page page = aPage();
    Template first = *shippedTemplate(u"First notice"_s);
    first.name = u"Opening"_s;
    page.templates = {{first, u"First notice"_s, false},
                      {*shippedTemplate(u"False alarm"_s), u"False alarm"_s, true},
                      {aTemplate(u"Late mail"_s), {}, false}};
    return page;
}

} // namespace

void TestTemplateRules::offersTheShippedOnes()
{
    const QStringList offered = offeredOn(aPage());
    QCOMPARE(QSet(offered.begin(), offered.end()).size(), shippedTemplates().size());
    QCOMPARE(offered.first(), u"First notice"_s);
    QCOMPARE(templatesOf(aPage(), Kind::Maintenance).first().name, u"Planned work, announced"_s);
}

void TestTemplateRules::putsThePagesTextInThePlaceOfTheShipped()
{
    const QList<PageTemplate> all = templatesOn(ownPage());
    QCOMPARE(all.size(), shippedTemplates().size() + 1);
    QCOMPARE(all.first().pattern.name, u"Opening"_s);
    QCOMPARE(originOf(all.first()), Origin::Changed);
    QCOMPARE(originOf(all.at(1)), Origin::Shipped);
    QCOMPARE(originOf(all.last()), Origin::Own);
    QCOMPARE(namesOf(templatesOf(ownPage(), Kind::Incident)).first(), u"Opening"_s);
    QCOMPARE(namesOf(templatesOf(ownPage(), Kind::Incident)).last(), u"Late mail"_s);
}

void TestTemplateRules::offersNothingThatIsPutAwayOrUnfinished()
{
    Page page = ownPage();
    page.templates.append({aTemplate(u"  "_s), {}, false});
    page.templates.append({aTemplate(u"Nothing yet"_s, u" \n"_s), {}, false});
    const QStringList offered = offeredOn(page);
    QCOMPARE(offered.size(), shippedTemplates().size());
    QVERIFY(!offered.contains(u"False alarm"_s));
    QVERIFY(!offered.contains(u"Nothing yet"_s));
    QVERIFY(offered.contains(u"Late mail"_s));
}

void TestTemplateRules::keepsWhatIsOtherwiseAlone()
{
    QCOMPARE(withTemplates(aPage(), templatesOn(aPage())), aPage());
    QCOMPARE(withTemplates(ownPage(), templatesOn(ownPage())), ownPage());
    QList<PageTemplate> all = templatesOn(ownPage());
    all.first().pattern = *shippedTemplate(u"First notice"_s);
    all.removeLast();
    QCOMPARE(withTemplates(ownPage(), all).templates, QList<PageTemplate>{ownPage().templates.at(1)});
}

void TestTemplateRules::keepsATextWhoseShippedOneIsGone()
{
    Page page = aPage();
    page.templates = {{aTemplate(u"Of old"_s), u"No longer shipped"_s, false}};
    QCOMPARE(originOf(templatesOn(page).last()), Origin::Own);
    QVERIFY(offeredOn(page).contains(u"Of old"_s));
    QCOMPARE(withTemplates(page, templatesOn(page)), page);
}

void TestTemplateRules::saysWhatIsWrong_data()
{
    QTest::addColumn<Template>("pattern");
    QTest::addColumn<Faults>("faults");
    Template titled = aTemplate(u"Titled"_s);
    titled.title = u"{{service: late"_s;
    Template planned = aTemplate(u"first NOTICE"_s);
    planned.kind = Kind::Maintenance;
    QTest::newRow("nothing") << aTemplate(u"Late"_s) << Faults();
    QTest::newRow("no braces at all") << aTemplate(u"Late"_s, u"Mail is late."_s) << Faults();
    QTest::newRow("no name") << aTemplate(u" "_s) << Faults{TemplateFault::NoName};
    QTest::newRow("a name that is taken") << aTemplate(u"first  NOTICE"_s) << Faults{TemplateFault::NameTaken};
    QTest::newRow("the name of another kind") << planned << Faults();
    QTest::newRow("no text") << aTemplate(u"Late"_s, u" \n"_s) << Faults{TemplateFault::NoBody};
    QTest::newRow("nothing but blanks") << aTemplate({}, {}) << Faults{TemplateFault::NoName, TemplateFault::NoBody};
    QTest::newRow("not closed") << aTemplate(u"Late"_s, u"Since {{time."_s) << Faults{TemplateFault::NotClosed};
    QTest::newRow("not closed in the title") << titled << Faults{TemplateFault::NotClosed};
    QTest::newRow("closed on another line")
        << aTemplate(u"Late"_s, u"{{start\ntime}}"_s) << Faults{TemplateFault::NotClosed, TemplateFault::NotOpened};
    QTest::newRow("one in another") << aTemplate(u"Late"_s, u"{{a {{b}} c}}"_s)
                                    << Faults{TemplateFault::NotClosed, TemplateFault::NotOpened};
    QTest::newRow("too long to be a fact") << aTemplate(u"Late"_s, u"{{%1}}"_s.arg(QString(81, u'a')))
                                           << Faults{TemplateFault::NotClosed, TemplateFault::NotOpened};
    QTest::newRow("not opened") << aTemplate(u"Late"_s, u"Since time}}."_s) << Faults{TemplateFault::NotOpened};
    QTest::newRow("no fact, twice") << aTemplate(u"Late"_s, u"{{}} and {{  }}"_s) << Faults{TemplateFault::NoFact};
}

void TestTemplateRules::saysWhatIsWrong()
{
    QFETCH(Template, pattern);
    QList<PageTemplate> all = templatesOn(aPage());
    all.append({pattern, {}, false});
    QTEST(templateFaults(all, all.size() - 1), "faults");
    for (qsizetype shipped = 0; shipped + 1 < all.size(); ++shipped)
        QVERIFY(!templateFaults(all, shipped).contains(TemplateFault::NotClosed));
}

void TestTemplateRules::namesTheFactsThatAreAskedFor()
{
    QCOMPARE(factsAsked(u"{{who}} since {{ time }}; {{who}}."_s), (QStringList{u"who"_s, u"time"_s}));
    QCOMPARE(factsAsked(u"Nothing."_s), QStringList());
}

void TestTemplateRules::knowsWhatWasWrittenOnATemplate_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("isWrittenOn");
    const QString pattern = u"Impact -\n{{who}} are late.\n\nCause -\n{{cause}}"_s;
    QTest::newRow("as it came") << pattern << pattern << true;
    QTest::newRow("filled in") << pattern << u"Impact -\nAll are late.\n\nCause -\nA disk."_s << true;
    QTest::newRow("with more") << pattern << u"So -\n\nImpact -\nAll.\nCause -"_s << true;
    QTest::newRow("a label is gone") << pattern << u"Impact -\nAll are late.\n\nA disk."_s << false;
    QTest::newRow("nothing of it") << pattern << QString() << false;
    QTest::newRow("a template of facts alone") << u"{{who}}\n\n{{what}}"_s << u"All"_s << false;
    QTest::newRow("an empty template") << QString() << u"All"_s << false;
}

void TestTemplateRules::knowsWhatWasWrittenOnATemplate()
{
    QFETCH(QString, pattern);
    QFETCH(QString, body);
    QTEST(noticedesk::isWrittenOn(aTemplate(u"Any"_s, pattern), body), "isWrittenOn");
}

void TestTemplateRules::readsWhatWasPutInThePlacesOfFacts_data()
{
    using Facts = QHash<QString, QString>;
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("written");
    QTest::addColumn<Facts>("facts");
    const QString title = u"{{service}}: {{effect}}"_s;
    QTest::newRow("all") << title << u"Mail: it is late"_s
                         << Facts{{u"service"_s, u"Mail"_s}, {u"effect"_s, u"it is late"_s}};
    QTest::newRow("one is left") << title << u"Mail: {{effect}}"_s << Facts{{u"service"_s, u"Mail"_s}};
    QTest::newRow("another title") << title << u"Mail is late"_s << Facts();
    QTest::newRow("nothing in a place") << title << u" : late"_s << Facts{{u"effect"_s, u"late"_s}};
    QTest::newRow("signs of patterns") << u"(a+) {{b}}?"_s << u"(a+) .*?"_s << Facts{{u"b"_s, u".*"_s}};
    QTest::newRow("twice the same") << u"{{a}} and {{a}}"_s << u"x and x"_s << Facts{{u"a"_s, u"x"_s}};
    QTest::newRow("twice, but otherwise") << u"{{a}} and {{a}}"_s << u"x and y"_s << Facts();
    QTest::newRow("no fact") << u"Security"_s << u"Security"_s << Facts();
}

void TestTemplateRules::readsWhatWasPutInThePlacesOfFacts()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, written);
    QTEST(factsWritten(pattern, written), "facts");
}

void TestTemplateRules::stepsFromPlaceholderToPlaceholder_data()
{
    QTest::addColumn<TextRange>("selection");
    QTest::addColumn<bool>("forwards");
    QTest::addColumn<std::optional<TextRange>>("next");
    using Next = std::optional<TextRange>;
    const TextRange first{2, 5};
    const TextRange second{8, 5};
    QTest::newRow("from the beginning") << TextRange{0, 0} << true << Next(first);
    QTest::newRow("right before it") << TextRange{2, 0} << true << Next(first);
    QTest::newRow("in it") << TextRange{3, 0} << true << Next(second);
    QTest::newRow("from one to the next") << first << true << Next(second);
    QTest::newRow("behind the last") << second << true << Next();
    QTest::newRow("back from the end") << TextRange{15, 0} << false << Next(second);
    QTest::newRow("back from one to the other") << second << false << Next(first);
    QTest::newRow("before the first") << first << false << Next();
}

void TestTemplateRules::stepsFromPlaceholderToPlaceholder()
{
    QFETCH(TextRange, selection);
    QFETCH(bool, forwards);
    QTEST(nextPlaceholder(u"a {{b}} {{c}} d"_s, selection, forwards), "next");
}

void TestTemplateRules::survivesBeingWritten()
{
    QList<PageTemplate> templates = ownPage().templates;
    Template full = aTemplate(u"Müller \"&\""_s, u"Lines\n\nand 🔥 {{facts}}\n"_s);
    full.kind = Kind::Maintenance;
    full.status = Status::InProgress;
    full.title = u"{{service}}"_s;
    full.headline = u"From us"_s;
    full.security = true;
    templates.append({full, {}, true});
    QCOMPARE(templatesFromJson(templatesJson(templates)), std::optional(templates));
    QCOMPARE(templatesFromJson({}), std::optional(QList<PageTemplate>()));
}

void TestTemplateRules::leavesAShippedTextToTheProgram()
{
    const QJsonArray json = templatesJson({{*shippedTemplate(u"False alarm"_s), u"False alarm"_s, true}});
    QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact), R"([{"put_away":true,"shipped":"False alarm"}])");
}

void TestTemplateRules::refusesValuesOfAnotherKind_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no kind") << QByteArray(R"([{"name":"a","status":"resolved"}])");
    QTest::newRow("unknown kind") << QByteArray(R"([{"kind":"party","status":"resolved"}])");
    QTest::newRow("unknown status") << QByteArray(R"([{"kind":"incident","status":"lost"}])");
    QTest::newRow("status of another kind") << QByteArray(R"([{"kind":"incident","status":"scheduled"}])");
    QTest::newRow("a number for a text") << QByteArray(R"([{"kind":"incident","status":"resolved","body":1}])");
    QTest::newRow("a word for a flag") << QByteArray(R"([{"shipped":"Resolved","put_away":"yes"}])");
    QTest::newRow("a shipped one that is not") << QByteArray(R"([{"shipped":"Nowhere"}])");
}

void TestTemplateRules::refusesValuesOfAnotherKind()
{
    QFETCH(QByteArray, json);
    QCOMPARE(templatesFromJson(QJsonDocument::fromJson(json).array()), std::nullopt);
}

QTEST_APPLESS_MAIN(TestTemplateRules)
#include "tst_templaterules.moc"
