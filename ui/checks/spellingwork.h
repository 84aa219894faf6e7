#pragma once

#include "app/check/incidentcheck.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace noticedesk {

/// Looks words up beside the window, one question after the other: of texts that follow each other quickly only the
/// last is looked at.
class SpellingWork final : public QObject {
    Q_OBJECT
public:
    explicit SpellingWork(QObject *parent = nullptr);
    /// Waits for the word that is being looked up.
    ~SpellingWork() override;

    /// `language` is that of the page, BCP 47.
    void check(const IncidentCheck &check, const Update &draft, const QString &language);
    void suggest(const QString &word, const QString &language);
    /// Answers nothing that was asked before.
    void forget();

Q_SIGNALS:
    void found(const QList<noticedesk::Finding> &findings);
    void suggested(const QString &word, const QStringList &likely);
    /// There is no dictionary; the sentence says of which language, and what to do.
    void unavailable(const QString &sentence);

private:
    struct Shelf; ///< the dictionaries, which only the thread beside the window opens and asks
    struct Question {
        IncidentCheck check;
        Update draft;
        QString language;
    };
    struct Answer {
        QList<Finding> findings;
        QString unavailable;
    };

    void begin(const Question &question);
    void answer();

    std::shared_ptr<Shelf> m_shelf;
    QThreadPool m_thread;
    QFutureWatcher<Answer> m_checking;
    std::optional<Question> m_next;
    bool m_isForgotten = false;
};

} // namespace noticedesk
