#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class Hunspell;

namespace noticedesk {

/// One language's dictionary. Takes some 50 ms to open and some 10 MiB; one object serves one thread, so a thread
/// beside the window opens its own.
class Dictionary {
public:
    /// The dictionary of a BCP 47 language ("en", "en-GB") in the folders that are usual for hunspell, or in
    /// `folders`. NotFound, with the sentence to show, where there is none: everything else works without it.
    [[nodiscard]] static Result<std::unique_ptr<Dictionary>> open(const QString &language,
                                                                  const QStringList &folders = usualFolders());
    [[nodiscard]] static QStringList usualFolders();

    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    [[nodiscard]] bool knows(const QString &word);
    /// The likeliest first; takes up to some tens of milliseconds the first time.
    [[nodiscard]] QStringList suggestions(const QString &word);

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    /// Nothing if the dictionary's encoding cannot write the word.
    [[nodiscard]] std::optional<QByteArray> encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    QByteArray m_encoding;
    QHash<QString, bool> m_asked;
    QHash<QString, QStringList> m_suggested;
};

} // namespace noticedesk
