#pragma once

#include <QString>

namespace noticedesk {

/// What the sample incident says, in one language. The bodies are Markdown.
struct SampleWords {
    QString title;
    QString mail; ///< a component
    QString webmail; ///< another
    QString investigating; ///< a body
    QString foundHeadline;
    QString found;
    QString resolved;
};

/// By BCP 47; only the language counts.
[[nodiscard]] SampleWords sampleWords(const QString &language);

} // namespace noticedesk
