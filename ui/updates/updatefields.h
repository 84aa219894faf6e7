#pragma once

#include "app/check/finding.h"
#include "app/incident/page.h"
#include "app/incident/update.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace noticedesk {

class GrowingTextEdit;
class GuessMark;
class PromiseEdit;
class ZonedTimeEdit;

/// What an update says besides its body: headline, status, when it was posted, when the next one is due.
class UpdateFields final : public QWidget {
    Q_OBJECT
public:
    explicit UpdateFields(QWidget *parent = nullptr);

    /// Whose values they are: the statuses it can have and the zone of its times.
    void setFrame(Kind kind, const Page &page);
    /// Changes only the fields that show something else.
    void show(const Update &update);
    /// As for another update: nothing of the one before is left, not even an open question.
    void start(const Update &update);
    void interpretText();
    void setReadOnly(bool readOnly);
    /// Those that take the focus and can be typed in.
    [[nodiscard]] QList<QWidget *> fields() const;
    [[nodiscard]] QString headline() const;
    /// As if it had been typed.
    void setHeadline(const QString &headline);
    /// Gives the focus to the field, if it is one of these.
    void focusField(Field field);

Q_SIGNALS:
    void headlineTyped();
    void statusChosen(noticedesk::Status status);
    void postedChosen(const QDateTime &utc);
    void promiseChosen(const std::optional<noticedesk::Promise> &promise);
    void confirmed(noticedesk::Inferences what);

private:
    void buildColumn(QLabel *label, QWidget *mark, QWidget *field, QLayout *into);
    void showStatus(Status status);
    void showGuesses(Inferences inferred);

    Kind m_kind = Kind::Incident;
    Page m_page;
    GrowingTextEdit *m_headline;
    QComboBox *m_status;
    GuessMark *m_statusGuess;
    QLabel *m_postedLabel;
    ZonedTimeEdit *m_posted;
    GuessMark *m_postedGuess;
    PromiseEdit *m_promise;
};

} // namespace noticedesk
