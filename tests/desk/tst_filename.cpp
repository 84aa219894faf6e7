#include "app/desk/filename.h"

#include "tests/incident/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

class TestFileName final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isSafeForEveryTitle_data();
    void isSafeForEveryTitle();
    void dropsTheDateThatIsNotKnown();
    void tellsIncidentsOfOneTitleApart();
    void showsTheDateOfTheZoneItIsGiven();
};

void TestFileName::isSafeForEveryTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *name, const QString &title, const QString &slug) {
        QTest::newRow(name) << title << slug;
    };
    row("plain", u"Outbound mail is late"_s, u"outbound-mail-is-late"_s);
    row("digits", u"404 errors 2"_s, u"404-errors-2"_s);
    row("apostrophe", u"Users' mail isn't sent"_s, u"users-mail-isnt-sent"_s);
    row("curly apostrophe", u"Users’ mail isn’t sent"_s, u"users-mail-isnt-sent"_s);
    row("punctuation", u"Mail: late, again!?"_s, u"mail-late-again"_s);
    row("hyphens", u"--a--b--"_s, u"a-b"_s);
    row("underscore", u"a_b"_s, u"a-b"_s);
    row("dots at the ends", u"...mail..."_s, u"mail"_s);
    row("trailing dot", u"mail."_s, u"mail"_s);
    row("trailing blank", u"mail "_s, u"mail"_s);
    row("suffix of its own", u"mail.html"_s, u"mail-html"_s);
    row("empty", QString(), u"incident"_s);
    row("blank", u"   "_s, u"incident"_s);
    row("dot", u"."_s, u"incident"_s);
    row("two dots", u".."_s, u"incident"_s);
    row("slash", u"/"_s, u"incident"_s);
    row("up and away", u"../../x"_s, u"x"_s);
    row("up by backslash", u"..\\..\\x"_s, u"x"_s);
    row("absolute", u"/etc/passwd"_s, u"etc-passwd"_s);
    row("home", u"~/x"_s, u"x"_s);
    row("drive", u"C:\\x"_s, u"c-x"_s);
    row("network share", u"\\\\host\\share"_s, u"host-share"_s);
    row("slash inside", u"a/b"_s, u"a-b"_s);
    row("address", u"file:///etc/passwd"_s, u"file-etc-passwd"_s);
    row("encoded slash", u"%2e%2e%2fx"_s, u"2e-2e-2fx"_s);
    row("full-width slash", u"a／b"_s, u"a-b"_s);
    row("full-width letters", u"Ｍａｉｌ"_s, u"mail"_s);
    row("nul", u"a"_s + QChar(u'\0') + u"b"_s, u"a-b"_s);
    row("line break", u"a\nb"_s, u"a-b"_s);
    row("tab", u"a\tb"_s, u"a-b"_s);
    row("bell", u"a\ab"_s, u"a-b"_s);
    row("device CON", u"CON"_s, u"con"_s);
    row("device PRN", u"PRN"_s, u"prn"_s);
    row("device AUX", u"aux"_s, u"aux"_s);
    row("device NUL", u"NUL"_s, u"nul"_s);
    row("device COM1", u"COM1"_s, u"com1"_s);
    row("device LPT9", u"LPT9.txt"_s, u"lpt9-txt"_s);
    row("option", u"-rf"_s, u"rf"_s);
    row("long option", u"--output=x"_s, u"output-x"_s);
    row("wildcards", u"*?[a]"_s, u"a"_s);
    row("shell", u"$(reboot); `x` | y & z"_s, u"reboot-x-y-z"_s);
    row("quotes", u"\"a\" 'b'"_s, u"a-b"_s);
    row("markup", u"<b>x</b>"_s, u"b-x-b"_s);
    row("format", u"%1 %n %s"_s, u"1-n-s"_s);
    row("sql", u"'; DROP TABLE x;--"_s, u"drop-table-x"_s);
    row("accents", u"Émail à l’étranger"_s, u"email-a-letranger"_s);
    row("umlauts", u"Störung für Größe"_s, u"storung-fur-grosse"_s);
    row("dotted I", u"İstanbul"_s, u"istanbul"_s);
    row("dotless i stands alone", u"ısı"_s, u"isi"_s);
    row("ligature", u"ﬁle"_s, u"file"_s);
    row("emoji", u"🔥🔥"_s, u"incident"_s);
    row("emoji and words", u"🔥 mail 🔥 late"_s, u"mail-late"_s);
    row("lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s, u"a-b"_s);
    row("Arabic", u"تأخر البريد"_s, u"incident"_s);
    row("Hebrew and Latin", u"עיכוב Mail"_s, u"mail"_s);
    row("Japanese", u"メール遅延"_s, u"incident"_s);
    row("right-to-left override", u"mail"_s + QChar(0x202E) + u"lmth.exe"_s, u"maillmth-exe"_s);
    row("isolates", QChar(0x2066) + u"mail"_s + QChar(0x2069), u"mail"_s);
    row("zero width", u"ma"_s + QChar(0x200B) + u"il"_s, u"mail"_s);
    row("byte order mark", QChar(0xFEFF) + u"mail"_s, u"mail"_s);
    row("300 letters", QString(300, u'x'), QString(80, u'x'));
    row("300 dots", QString(300, u'.'), u"incident"_s);
    row("many words", u"word "_s.repeated(60), u"word-"_s.repeated(16).chopped(1));
    row("a last word too long", QString(70, u'x') + u" abcdefghijk"_s, QString(70, u'x'));
}

void TestFileName::isSafeForEveryTitle()
{
    QFETCH(QString, title);
    QFETCH(QString, slug);
    const IncidentId id = anIncident().id;
    const QString name = safeFileName(title, at(13, 9), id);
    QCOMPARE(name, slug + u"-2024-06-13-"_s + id.text().right(8));
    static const QRegularExpression safe(u"^[a-z0-9][a-z0-9-]{0,100}$"_s);
    QVERIFY(safe.match(name).hasMatch());
}

void TestFileName::dropsTheDateThatIsNotKnown()
{
    const IncidentId id = anIncident().id;
    QCOMPARE(safeFileName(u"CON"_s, std::nullopt, id), u"con-"_s + id.text().right(8));
    QCOMPARE(safeFileName(u"CON"_s, QDateTime(), id), u"con-"_s + id.text().right(8));
}

void TestFileName::tellsIncidentsOfOneTitleApart()
{
    const IncidentId one = IncidentId::from(at(13, 9), "one");
    const IncidentId other = IncidentId::from(at(13, 9), "other");
    QVERIFY(safeFileName(u"Mail"_s, at(13, 9), one) != safeFileName(u"Mail"_s, at(13, 9), other));
}

void TestFileName::showsTheDateOfTheZoneItIsGiven()
{
    const QDateTime evening = at(14, 2).toTimeZone(QTimeZone("America/Chicago"));
    QVERIFY(safeFileName(u"Mail"_s, evening, anIncident().id).startsWith(u"mail-2024-06-13-"_s));
}

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
