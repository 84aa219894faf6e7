#include "ui/checks/spellingwork.h"

#include "app/check/dictionary.h"

#include <QHash>
#include <QtConcurrentRun>

#include <unordered_map>
#include <utility>

namespace noticedesk {

struct SpellingWork::Shelf {
    std::unordered_map<QString, Result<std::unique_ptr<Dictionary>>> byLanguage;

    const Result<std::unique_ptr<Dictionary>> &of(const QString &language)
    {
        auto known = byLanguage.find(language);
        if (known == byLanguage.end())
            known = byLanguage.emplace(language, Dictionary::open(language)).first;
        return known->second;
    }
};

SpellingWork::SpellingWork(QObject *parent) : QObject(parent), m_shelf(std::make_shared<Shelf>())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &SpellingWork::answer);
}

SpellingWork::~SpellingWork()
{
    m_next.reset();
    m_thread.clear();
    m_thread.waitForDone();
}

void SpellingWork::check(const IncidentCheck &check, const Update &draft, const QString &language)
{
    m_next = Question{check, draft, language};
    m_isForgotten = false;
    if (!m_checking.isRunning())
        begin(*std::exchange(m_next, std::nullopt));
}

void SpellingWork::begin(const Question &question)
{
    m_checking.setFuture(QtConcurrent::run(&m_thread, [shelf = m_shelf, question]() -> Answer {
        const auto &dictionary = shelf->of(question.language);
        if (!dictionary)
            return {{}, dictionary.error().message};
        return {question.check.spellingFindings(question.draft, dictionary->get()), {}};
    }));
}

void SpellingWork::answer()
{
    if (m_next) {
        begin(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (m_isForgotten)
        return;
    const Answer answer = m_checking.result();
    if (answer.unavailable.isEmpty())
        Q_EMIT found(answer.findings);
    else
        Q_EMIT unavailable(answer.unavailable);
}

void SpellingWork::suggest(const QString &word, const QString &language)
{
    QtConcurrent::run(&m_thread, [shelf = m_shelf, word, language] {
        const auto &dictionary = shelf->of(language);
        return dictionary ? (*dictionary)->suggestions(word) : QStringList();
    }).then(this, [this, word](const QStringList &likely) { Q_EMIT suggested(word, likely); });
}

void SpellingWork::forget()
{
    m_next.reset();
    m_isForgotten = true;
}

} // namespace noticedesk
