#pragma once

#include "app/base/result.h"
#include "app/incident/prose.h"
#include "app/incident/status.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace noticedesk {

/// A text to begin an update with. What only a person knows stands in it as a placeholder: `{{start time}}`.
struct Template {
    QString name;
    Kind kind = Kind::Incident;
    Status status = Status::Investigating;
    QString title; ///< for a new incident; empty: the template is for updates alone
    QString headline;
    QString body; ///< Markdown
    bool security = false; ///< may speak of breaches: it was written with those who answer for security

    bool operator==(const Template &) const = default;
};

/// A fact that is asked for, and where.
struct Placeholder {
    QString fact; ///< the words between the braces
    TextRange range; ///< with the braces

    bool operator==(const Placeholder &) const = default;
};

/// In order; the editor steps from one to the next.
[[nodiscard]] QList<Placeholder> placeholdersIn(const QString &text);

/// What a template asks for, each fact once, in the order of title, headline and body.
[[nodiscard]] QStringList factsOf(const Template &pattern);

/// The text with the facts in place of their placeholders. Those that are not given stay as they are and can be seen;
/// what is put in is not read again.
[[nodiscard]] QString filled(const QString &text, const QHash<QString, QString> &facts);

/// Reads lines such as `Name: Resolved`, `Kind`, `Status`, `Title`, `Headline` and `Security: yes`, then, behind an
/// empty line, the body. Invalid, with the line, where a key or a value is not known, or name or body is missing.
[[nodiscard]] Result<Template> readTemplate(const QString &text);
/// What `readTemplate` reads back.
[[nodiscard]] QString templateText(const Template &pattern);

} // namespace noticedesk
