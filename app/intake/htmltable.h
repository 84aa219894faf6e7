#pragma once

#include "app/incident/body.h"

#include <gumbo.h>

#include <functional>

namespace noticedesk {

/// A table that only places things, as mails and old pages have it: it says so, holds another table, or has not two
/// rows and two columns. It is read as what stands in its cells.
[[nodiscard]] bool isLayout(const GumboElement &table);

/// A table of facts, its first row as headings; `read` reads a cell, which in Markdown is one line.
[[nodiscard]] Block tableOf(const GumboElement &table,
                            const std::function<QList<Block>(const GumboElement &cell)> &read);

} // namespace noticedesk
