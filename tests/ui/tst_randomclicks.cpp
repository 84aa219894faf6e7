#include "tests/ui/program.h"
#include "ui/commands/comparison.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QEventLoop>
#include <QFileDialog>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QTimer>

#include <iterator>

using namespace noticedesk;
using namespace noticedesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList schemes{u"https"_s, u"http"_s, u"mailto"_s, u"file"_s};

Incident aStory(const QString &title)
{
    Incident story = anIncident(title,
                                {anUpdate(Status::Investigating, at(13, 9), u"User impact -\nMail *may* be late."_s),
                                 anUpdate(Status::Identified, at(13, 11), u"See https://status.example.com."_s),
                                 anUpdate(Status::Monitoring, at(14, 9), u"The {{service}} has recoverd."_s)});
    story.updates.last().stage = Stage::Draft;
    return story;
}

/// Somebody who presses whatever there is, one thing with each turn of the event loop; also inside dialogs and menus,
/// which are left after a while.
class Stranger final : public QObject {
    Q_OBJECT
public:
    Stranger(MainWindow &window, quint32 seed) : m_window(window), m_random(seed) { }

    void press(int times)
    {
        m_left = times;
        QTimer::singleShot(0, this, &Stranger::next);
        m_loop.exec();
    }

private:
    void next()
    {
        if (m_left-- <= 0 && !QApplication::activeModalWidget() && !QApplication::activePopupWidget()) {
            m_loop.quit();
            return;
        }
        QTimer::singleShot(0, this, &Stranger::next); // before the act: that may open a dialog and wait for it
        if (QWidget *popup = QApplication::activePopupWidget())
            pressKey(*popup, m_left <= 0 ? Qt::Key_Escape : oneOf({Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape}));
        else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            actIn(*dialog);
        else if (m_random.bounded(4) == 0)
            triggerAnAction();
        else
            pressSomething(m_window);
    }

    void actIn(QDialog &dialog)
    {
        if (std::exchange(m_dialog, &dialog) != &dialog)
            m_stay = 1 + m_random.bounded(25);
        // What is chosen in these would be written to the disk of whoever runs the test.
        const bool writes = qobject_cast<QFileDialog *>(&dialog) != nullptr;
        if (writes || m_left <= 0 || --m_stay <= 0)
            dialog.reject();
        else
            pressSomething(dialog);
    }

    void triggerAnAction()
    {
        QList<QAction *> actions = actionsOf(m_window);
        actions.removeIf([](const QAction *action) {
            return !action->isEnabled() || action->menu() != nullptr || action->menuRole() == QAction::QuitRole;
        });
        actions.at(m_random.bounded(int(actions.size())))->trigger();
    }

    void pressSomething(QWidget &top)
    {
        QWidget *focused = top.focusWidget() ? top.focusWidget() : &top;
        if (m_random.bounded(2) == 0) {
            pressKey(*focused, oneOf(keys));
            return;
        }
        QList<QWidget *> widgets = top.findChildren<QWidget *>();
        widgets.removeIf([](const QWidget *widget) {
            return !widget->isVisible() || !widget->isEnabled() || widget->isWindow() || widget->rect().isEmpty();
        });
        if (widgets.isEmpty())
            return;
        QWidget *chosen = widgets.at(m_random.bounded(int(widgets.size())));
        const QPoint place(m_random.bounded(chosen->width()), m_random.bounded(chosen->height()));
        QTest::mouseClick(chosen, m_random.bounded(8) == 0 ? Qt::RightButton : Qt::LeftButton, {}, place);
    }

    void pressKey(QWidget &widget, Qt::Key key)
    {
        static const QList<Qt::KeyboardModifiers> modifiers{{},
                                                            {},
                                                            {},
                                                            Qt::ShiftModifier,
                                                            Qt::ControlModifier,
                                                            Qt::AltModifier,
                                                            Qt::ControlModifier | Qt::ShiftModifier};
        const Qt::KeyboardModifiers held = modifiers.at(m_random.bounded(int(modifiers.size())));
        if (key == Qt::Key_Q && held == Qt::ControlModifier)
            return;
        QTest::keyClick(&widget, key, held);
    }

    Qt::Key oneOf(const QList<Qt::Key> &some) { return some.at(m_random.bounded(int(some.size()))); }

    static inline const QList<Qt::Key> keys{
        Qt::Key_A,    Qt::Key_B,    Qt::Key_E,     Qt::Key_F,      Qt::Key_H,         Qt::Key_I,      Qt::Key_K,
        Qt::Key_L,    Qt::Key_N,    Qt::Key_S,     Qt::Key_T,      Qt::Key_V,         Qt::Key_Y,      Qt::Key_Z,
        Qt::Key_1,    Qt::Key_2,    Qt::Key_Space, Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,   Qt::Key_End,       Qt::Key_PageUp, Qt::Key_PageDown,
        Qt::Key_F2,   Qt::Key_F3,   Qt::Key_F6,    Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_Period};

    MainWindow &m_window;
    QRandomGenerator m_random;
    QEventLoop m_loop;
    int m_left = 0;
    QDialog *m_dialog = nullptr; ///< only to be compared
    int m_stay = 0; ///< acts until it is left
};

int numberFrom(const char *name, int usual)
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? asked : usual;
}

} // namespace

/// Nothing anybody presses may end the program, and undo leads back to where it began. The usual number of acts is
/// 800; NOTICEDESK_CLICKS sets another, NOTICEDESK_SEED another order.
class TestRandomClicks final : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void follow(const QUrl &) { } // no link leaves the test
private Q_SLOTS:
    void initTestCase();
    void survivesAndCanUndoEverything();
    void cleanupTestCase();
};

void TestRandomClicks::initTestCase()
{
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "follow");
}

void TestRandomClicks::cleanupTestCase()
{
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestRandomClicks::survivesAndCanUndoEverything()
{
    Program program;
    program.open({aStory(u"First"_s), aStory(u"Second"_s)});
    program.desk().show(aStory(u"First"_s).id);
    const auto stored = [&program](const QString &title) { return program.session.incident(aStory(title).id).value(); };
    const QList<Incident> before{stored(u"First"_s), stored(u"Second"_s)};
    program.session.undoStack().clear();

    Stranger stranger(program.window, quint32(numberFrom("NOTICEDESK_SEED", 20240627)));
    stranger.press(numberFrom("NOTICEDESK_CLICKS", 800));

    QVERIFY(program.session.isOpen());
    QVERIFY(program.session.store().verify());
    program.window.flush();
    while (program.session.undoStack().canUndo())
        program.session.undoStack().undo();
    QVERIFY(sayTheSame(stored(u"First"_s), before.first()));
    QVERIFY(sayTheSame(stored(u"Second"_s), before.last()));
}

QTEST_MAIN(TestRandomClicks)
#include "tst_randomclicks.moc"
