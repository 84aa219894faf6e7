#pragma once

#include "app/base/result.h"
#include "app/incident/prose.h"
#include "app/incident/status.h"

#include <QList>
#include <QString>

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

/// A template as a page has it.
struct PageTemplate {
    Template pattern;
    QString shipped; ///< the name of the shipped one whose place it takes; empty: the page's own
    bool putAway = false; ///< kept, and not offered

    bool operator==(const PageTemplate &) const = default;
};

/// A fact that is asked for, and where.
struct Placeholder {
    QString fact; ///< the words between the braces
    TextRange range; ///< with the braces

    bool operator==(const Placeholder &) const = default;
};

/// In order; the editor steps from one to the next.
[[nodiscard]] QList<Placeholder> placeholdersIn(const QString &text);

/// Why braces are no placeholder: never closed, never opened, or with no words between them.
enum class BraceFault { NotClosed, NotOpened, NoFact };

/// Braces that nobody could fill in. One that holds another is not closed.
struct BrokenPlaceholder {
    BraceFault fault = BraceFault::NotClosed;
    TextRange range;

    bool operator==(const BrokenPlaceholder &) const = default;
};

/// In order.
[[nodiscard]] QList<BrokenPlaceholder> brokenPlaceholdersIn(const QString &text);

/// Reads lines such as `Name: Resolved`, `Kind`, `Status`, `Title`, `Headline` and `Security: yes`, then, behind an
/// empty line, the body. Invalid, with the line, where a key or a value is not known, or name or body is missing.
[[nodiscard]] Result<Template> readTemplate(const QString &text);

} // namespace noticedesk
