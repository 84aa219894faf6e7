#include "tests/ui/styledesk.h"
#include "ui/notices/inertdocument.h"
#include "ui/notices/noticeview.h"
#include "ui/widgets/growingtextedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

Incident told(const QString &title, int day)
{
    Incident incident = anIncident(title, {anUpdate(Status::Resolved, at(day, 9), u"User impact -\nMail is late."_s)});
    incident.components = {aComponent(u"Mail"_s).id};
    incident.impacts = {{incident.components.first(), ComponentStatus::MajorOutage, {at(day, 8), at(day, 9)}}};
    return incident;
}

/// A person who looks at the notice beside the settings.
struct Preview : StyleDesk {
    using StyleDesk::StyleDesk;

    [[nodiscard]] QComboBox &notice() const { return *dialog->findChild<QComboBox *>(u"previewNotice"_s); }
    [[nodiscard]] QComboBox &form() const { return *dialog->findChild<QComboBox *>(u"previewForm"_s); }
    /// What is read in it.
    [[nodiscard]] QString text() const
    {
        for (const QTextBrowser *view : dialog->findChild<StyleEditor *>()->findChildren<QTextBrowser *>())
            if (view->isVisible())
                return view->toPlainText();
        for (const QPlainTextEdit *view : dialog->findChild<StyleEditor *>()->findChildren<QPlainTextEdit *>())
            if (view->isVisible() && view->isReadOnly())
                return view->toPlainText();
        return {};
    }
    [[nodiscard]] NoticeView &page() const { return *dialog->findChild<NoticeView *>(); }
};

bool hasImage(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().hasProperty(imageProperty))
                return true;
    return false;
}

} // namespace

class TestStylePreview final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestNoticeOfThePage();
    void showsASampleWhereThereIsNone();
    void showsEachForm_data();
    void showsEachForm();
    void followsWhatIsTyped();
    void wearsTheColoursOfThePage();
    void showsThePictureWhenItIsWanted();
};

void TestStylePreview::showsTheNewestNoticeOfThePage()
{
    Incident unseen = told(u"Not told yet"_s, 9);
    unseen.updates.first().stage = Stage::Draft;
    Preview preview({told(u"Older"_s, 2), told(u"Newest"_s, 5), unseen});
    QTRY_VERIFY(preview.text().startsWith(u"Newest"_s));
    QCOMPARE(preview.notice().count(), 3); // with the sample
    QTest::keyClick(&preview.notice(), Qt::Key_Down);
    QTRY_VERIFY(preview.text().startsWith(u"Older"_s));
    QVERIFY(preview.desk.session.write(told(u"Just now"_s, 10), u"Elsewhere"_s));
    QTRY_COMPARE(preview.notice().count(), 4);
    QVERIFY(preview.text().startsWith(u"Older"_s)); // what was chosen stays
    QCOMPARE(preview.steps(), 0);
}

void TestStylePreview::showsASampleWhereThereIsNone()
{
    Preview preview;
    QTRY_VERIFY(preview.text().startsWith(u"Outgoing mail is delayed"_s));
    auto *language = preview.named<QComboBox>(u"Language"_s)->lineEdit();
    preview.write(language, u"de"_s);
    QTRY_VERIFY(preview.text().startsWith(u"Ausgehende E-Mails verspäten sich"_s));
    QVERIFY(preview.text().contains(u"Störungsmeldung für Example Mail"_s));
}

void TestStylePreview::showsEachForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("page") << u"Page, light"_s << u"User impact"_s;
    QTest::newRow("page in the dark") << u"Page, dark"_s << u"User impact"_s;
    QTest::newRow("website") << u"On a website"_s << u"User impact"_s;
    QTest::newRow("mail") << u"In a mail"_s << u"User impact"_s;
    QTest::newRow("Markdown") << u"Markdown"_s << u"**User impact**"_s;
    QTest::newRow("text") << u"Text"_s << u"User impact -\nMail is late."_s;
}

void TestStylePreview::showsEachForm()
{
    QFETCH(QString, form);
    QFETCH(QString, text);
    Preview preview({told(u"Mail is late"_s, 5)});
    preview.form().setCurrentText(form);
    QTRY_VERIFY2(preview.text().contains(text), qPrintable(preview.text()));
    QVERIFY(preview.text().contains(u"Mail is late"_s));
}

void TestStylePreview::followsWhatIsTyped()
{
    Preview preview({told(u"Mail is late"_s, 5)});
    preview.form().setCurrentText(u"Text"_s);
    QTRY_VERIFY(preview.text().contains(u"User impact -"_s));
    QTest::keyClick(preview.named<QComboBox>(u"Section labels"_s), Qt::Key_Down);
    QTRY_VERIFY(preview.text().contains(u"User impact:"_s));
    auto *footer = preview.dialog->findChild<GrowingTextEdit *>(u"footer"_s);
    preview.write(footer, u"Ask us"_s);
    QTRY_VERIFY(preview.text().endsWith(u"Ask us"_s));
    QCOMPARE(preview.style().footer, QString()); // not stored before the field is left
    QTest::keyClick(footer, Qt::Key_Tab);
    QCOMPARE(preview.style().footer, u"Ask us"_s);
    preview.undo();
    QTRY_VERIFY(!preview.text().contains(u"Ask us"_s));
}

void TestStylePreview::wearsTheColoursOfThePage()
{
    Preview preview({told(u"Mail is late"_s, 5)});
    QTRY_VERIFY(!preview.text().isEmpty());
    preview.write(preview.named<QLineEdit>(u"Background, light"_s), u"#fff8e0"_s);
    QTRY_COMPARE(preview.page().palette().color(QPalette::Base), QColor(0xff, 0xf8, 0xe0));
    preview.write(preview.named<QLineEdit>(u"Text, light"_s), u"#fff8e1"_s); // nobody could read that
    QTest::qWait(50);
    QVERIFY(preview.page().palette().color(QPalette::Text) != QColor(0xff, 0xf8, 0xe1));
    preview.form().setCurrentText(u"Page, dark"_s);
    QTRY_COMPARE(preview.page().palette().color(QPalette::Base), QColor(20, 23, 28));
}

void TestStylePreview::showsThePictureWhenItIsWanted()
{
    Preview preview({told(u"Mail is late"_s, 5)});
    QTRY_VERIFY(!preview.text().isEmpty());
    QVERIFY(!hasImage(*preview.page().document()));
    preview.dialog->findChild<QCheckBox *>(u"timeline"_s)->click();
    QTRY_VERIFY(hasImage(*preview.page().document()));
    preview.undo();
    QTRY_VERIFY(!hasImage(*preview.page().document()));
}

QTEST_MAIN(TestStylePreview)
#include "tst_stylepreview.moc"
