#include "tests/ui/program.h"
#include "ui/pages/pagesdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

/// The texts of what is seen and has an access key, by that key.
QMultiMap<QString, QString> accessKeys(const QWidget &window)
{
    QMultiMap<QString, QString> found;
    const auto note = [&found](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.insert(key.toString(), text);
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->buddy())
            note(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible())
            note(button->text());
    for (const QTabBar *bar : window.findChildren<QTabBar *>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            note(bar->tabText(tab));
    return found;
}

QStringList doubled(const QMultiMap<QString, QString> &keys)
{
    QStringList found;
    for (const QString &key : keys.uniqueKeys())
        if (keys.count(key) > 1)
            found += keys.values(key).join(u" = "_s);
    return found;
}

/// Buttons with words that no key reaches by itself.
QStringList without(const QWidget &window)
{
    QStringList found;
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty() && QKeySequence::mnemonic(button->text()).isEmpty()
            && button->text() != u"Close"_s) // Escape does
            found += button->text();
    return found;
}

} // namespace

class TestAccessKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofThePages_data();
    void ofThePages();
};

void TestAccessKeys::ofThePages_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("page") << 0;
    QTest::newRow("notice style") << 1;
    QTest::newRow("components") << 2;
    QTest::newRow("house rules") << 3;
    QTest::newRow("templates") << 4;
}

void TestAccessKeys::ofThePages()
{
    QFETCH(int, tab);
    Program program;
    program.open(manyIncidents(1));
    PagesDialog dialog(program.session, aPage().id);
    dialog.resize(1240, 2000);
    dialog.show();
    dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
    QCOMPARE(doubled(accessKeys(dialog)), QStringList());
    QCOMPARE(without(dialog), QStringList());
}

QTEST_MAIN(TestAccessKeys)
#include "tst_accesskeys.moc"
