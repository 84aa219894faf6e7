#pragma once

#include "tests/ui/desk.h"
#include "ui/pages/pagesdialog.h"
#include "ui/styles/styleeditor.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

/// A person at the notice style of the only page.
namespace noticedesk::tests {

struct StyleDesk {
    explicit StyleDesk(const QList<Incident> &incidents = {}, const StoreOpener &opener = memoryOpener,
                       const QString &file = QStringLiteral("memory"))
        : desk(opener, file)
    {
        kept = desk.opened
            && (!desk.session.store().pages()->isEmpty() || desk.keep(incidents, {aComponent(QStringLiteral("Mail"))}));
        QVERIFY(kept);
        dialog = std::make_unique<PagesDialog>(desk.session, aPage().id);
        dialog->show();
        dialog->activateWindow();
        auto *tabs = dialog->findChild<QTabWidget *>();
        tabs->setCurrentWidget(dialog->findChild<StyleEditor *>());
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }

    [[nodiscard]] NoticeStyle style() { return desk.session.store().pages()->first().style; }
    [[nodiscard]] int steps() { return desk.session.undoStack().index(); }

    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *widget : dialog->findChild<StyleEditor *>()->template findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == text && button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL(qPrintable(text));
    }
    void write(QWidget *field, const QString &text) const
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void undo() const { QTest::keyClick(dialog.get(), Qt::Key_Z, Qt::ControlModifier); }
    /// Every sentence that is seen.
    [[nodiscard]] QStringList said() const
    {
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QLatin1Char(' ')))
                said += label->text();
        return said;
    }

    Desk desk;
    bool kept = false;
    std::unique_ptr<PagesDialog> dialog;
};

} // namespace noticedesk::tests
