#pragma once

#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QHash>
#include <QTimeZone>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace noticedesk {

class UpdateCard;

/// The updates of one incident, newest first, each on one line; the open one has the editor in its place. Of a long
/// story only those around the open one are laid out until more are asked for.
class UpdateStack final : public QWidget {
    Q_OBJECT
public:
    /// Takes over `editor` and puts it where the open update belongs.
    explicit UpdateStack(QWidget *editor, QWidget *parent = nullptr);

    /// `updates` oldest first, as they are kept; those that are withdrawn are among them if they are to be seen.
    /// Answers whether `open` is among them, and so whether the editor is shown.
    /// `remarks` stand behind the time of their updates.
    bool showUpdates(const QList<Update> &updates, const QTimeZone &zone, const QHash<UpdateId, QString> &remarks,
                     UpdateId open);
    /// As for another incident: begins with the newest.
    void startWithNewest();
    /// Scrolls the area it lies in no further than it takes to see the top of the editor, and its end if both fit.
    void revealEditor();
    /// Gives the focus to the card of `id`, or to the nearest one.
    void focusCard(UpdateId id);

Q_SIGNALS:
    void chosen(noticedesk::UpdateId id);
    /// The keys go from a card to the open update.
    void editorAsked();

private:
    void layOut();
    void moveTo(int row);
    void placeEditor();
    UpdateCard *card(int index);
    [[nodiscard]] int shownCount() const;
    void step(const UpdateCard *from, int direction);
    void reveal(const QWidget *widget);
    void setTabStop(UpdateCard *card);
    void keepATabStop();

    QList<Update> m_updates; ///< newest first
    QTimeZone m_zone = QTimeZone::utc();
    QHash<UpdateId, QString> m_remarks;
    UpdateId m_open;
    int m_first = 0; ///< the newest that is laid out
    int m_count = 0; ///< how many from there on may be
    QWidget *m_editor;
    QVBoxLayout *m_layout;
    QPushButton *m_newer;
    QPushButton *m_older;
    QList<UpdateCard *> m_cards;
};

} // namespace noticedesk
