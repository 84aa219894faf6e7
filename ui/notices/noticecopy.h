#pragma once

#include "app/base/result.h"
#include "app/desk/exporting.h"

#include <QMimeData>

#include <memory>

namespace noticedesk {

/// Website: a fragment of HTML, Markdown and text at once, so that the place where it is pasted takes what it
/// understands best. Mail: the HTML that mail programs keep, and text. Source: one format alone, as text.
enum class CopyAs { Website, Mail, Source };

/// What is put on the clipboard; `format` is asked for by Source alone. Nothing but what is publishable is in it: what
/// is on a clipboard has left the house. Errors are those of `exportDocument`.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> noticeCopy(const Incident &incident, const Page &page,
                                                            const QList<Component> &components, CopyAs as,
                                                            ExportFormat format = ExportFormat::Text);

} // namespace noticedesk
