#pragma once

#include "app/incident/page.h"

#include <QHash>

namespace noticedesk {

/// The shipped one of this name; null if there is none.
[[nodiscard]] const Template *shippedTemplate(const QString &name);

/// Everything a page can begin with, put away or not: the shipped ones in the order of the story, each as the page has
/// it, then the page's own.
[[nodiscard]] QList<PageTemplate> templatesOn(const Page &page);
/// The page with these, of which it keeps what is otherwise than shipped.
[[nodiscard]] Page withTemplates(Page page, const QList<PageTemplate> &templates);

/// What is offered: not put away, with a name and a text. No braces keep it back: `placeholder-left` guards them.
[[nodiscard]] QList<Template> templatesOf(const Page &page, Kind kind);

/// Shipped: as the program brings it. Changed: in the place of a shipped one. Own: of the page alone.
enum class Origin { Shipped, Changed, Own };
[[nodiscard]] Origin originOf(const PageTemplate &own);

/// Not offered until it is mended: NoName, NoBody. Offered all the same: the others.
enum class TemplateFault { NoName, NameTaken, NoBody, NotClosed, NotOpened, NoFact };

/// Each kind of fault once. NameTaken: another of `templates` than the one at `at` has the name, whatever the case of
/// its letters, and the same kind.
[[nodiscard]] QList<TemplateFault> templateFaults(const QList<PageTemplate> &templates, qsizetype at);

/// Whether the body still has the words of the template: all its lines that ask for no fact. Never without any.
[[nodiscard]] bool isWrittenOn(const Template &pattern, const QString &body);

/// What a person has put in the places of facts: `written` held against `pattern`. Nothing where other words were
/// changed as well, where a fact is still asked for, or where it was answered in two ways.
[[nodiscard]] QHash<QString, QString> factsWritten(const QString &pattern, const QString &written);

/// With the facts that are known put in; what is not known stays asked for.
[[nodiscard]] Template filledIn(Template pattern, const QHash<QString, QString> &facts);

/// The placeholder that begins behind the selection, or the nearest one that ends before it.
[[nodiscard]] std::optional<TextRange> nextPlaceholder(const QString &text, const TextRange &selection, bool forwards);

/// What a text still asks for, each fact once and in order.
[[nodiscard]] QStringList factsAsked(const QString &text);

} // namespace noticedesk
