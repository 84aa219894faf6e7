#pragma once

#include "tests/ui/desk.h"
#include "ui/commands/editincident.h"
#include "ui/updates/updatescolumn.h"
#include "ui/widgets/growingtextedit.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <memory>

namespace noticedesk::tests {

/// Text is stored as soon as the program has nothing else to do.
inline constexpr SavePace atOnce{0, 0, 0};
/// Text is stored only when something asks for it.
inline constexpr SavePace whenAsked{3'600'000, 3'600'000, 3'600'000};

/// The updates of a stored incident in a window, wired as the desk wires them.
struct UpdatesDesk : Desk {
    explicit UpdatesDesk(const Incident &incident, SavePace pace = whenAsked)
        : column(new UpdatesColumn([this](const QString &act) { return session.authorship(act); }, pace))
    {
        keep({incident,
              anIncident(QStringLiteral("Another incident"),
                         {anUpdate(Status::Investigating, at(3, 3), QStringLiteral("Elsewhere."))})});
        QObject::connect(column, &UpdatesColumn::edited, column,
                         [this](const Incident &after, const QString &act, const QString &burst) {
                             if (!isDown)
                                 session.undoStack().push(new EditIncident(session, shown, after, act, burst));
                         });
        QObject::connect(&session, &Session::incidentsChanged, column, [this] { show(shown.id); });
        undo = session.undoStack().createUndoAction(&window);
        redo = session.undoStack().createRedoAction(&window);
        undo->setShortcut(QKeySequence::Undo);
        redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
        window.addActions({undo, redo});
        window.setWidget(column);
        window.setWidgetResizable(true);
        window.resize(700, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become the active one");
        show(incident.id);
    }

    void show(IncidentId id)
    {
        if (shown.id != id)
            column->flush();
        shown = *session.incident(id);
        column->setIncident(shown, session.page(shown.page));
    }

    [[nodiscard]] GrowingTextEdit *field(const QString &name) const
    {
        for (auto *candidate : column->findChildren<GrowingTextEdit *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    [[nodiscard]] GrowingTextEdit *body() const { return field(QStringLiteral("Body")); }
    [[nodiscard]] GrowingTextEdit *headline() const { return field(QStringLiteral("Headline")); }

    /// The button that can be seen and says `text`; none if there is no such.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *candidate : column->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }

    /// What the store says; not what any widget shows.
    [[nodiscard]] Update stored(int index) const { return session.store().incident(shown.id)->updates.at(index); }

    Incident shown; ///< outlives the window, which may hand over a last text while it goes
    bool isDown = false; ///< nothing is stored, as on a full disk
    QScrollArea window;
    UpdatesColumn *column; ///< belongs to the window
    QAction *undo = nullptr;
    QAction *redo = nullptr;
};

} // namespace noticedesk::tests
