#pragma once

#include "ui/widgets/savetimer.h"

#include <QWidget>

namespace noticedesk {

class FieldWatch;
class GrowingTextEdit;
class GuessMark;
class TonedLabel;

/// The title of an incident, edited where it stands. It is required: an emptied one is refused and comes back.
class TitleEdit final : public QWidget {
    Q_OBJECT
public:
    explicit TitleEdit(SavePace pace, QWidget *parent = nullptr);

    /// As for another incident: what was typed over the one before is gone.
    void startTitle(const QString &title);
    /// Goes on with a title that was typed before and could not be stored.
    void resume(const QString &typed);
    /// What is stored. Typed text stays; where it was changed elsewhere, a sentence says so and the person decides.
    void showTitle(const QString &title);
    /// Why the title is only a guess; empty: it is none.
    void setGuessed(const QString &reason);
    /// Announces what is typed, now.
    void flush();
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] QString typedTitle() const;

Q_SIGNALS:
    void renamed(const QString &title);
    /// What is stored is to be the title that was stored elsewhere, over the one that has just been announced.
    void theirsTaken(const QString &title);
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refuseEmpty();
    void takeStored();
    void takeTheirs();
    void enlarge();
    void say(const QString &sentence);

    SaveTimer m_timer;
    QString m_stored;
    bool m_isTyped = false;
    bool m_contested = false;
    FieldWatch *m_watch;
    GrowingTextEdit *m_text;
    GuessMark *m_guess;
    TonedLabel *m_remark;
};

} // namespace noticedesk
