#pragma once

#include "app/base/result.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"
#include "app/notice/notice.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticedesk {

/// The documents a notice can be handed out as.
enum class ExportFormat { Text, Markdown, HtmlPage, HtmlFragment, HtmlMail, Json, Atom, Rss, CState, Calendar, Csv };

/// The incident's notice as the bytes of a file, UTF-8, with nothing in it that is not publishable; an HTML page has
/// its timeline where the page's style says so. Text is what the writer gives, to the byte, so that copied text that
/// was read comes out as it was; Markdown and HTML end in one newline, as tools expect of them. Invalid if nothing of
/// the incident is publishable, or it is to be a calendar and is no planned work with a time.
[[nodiscard]] Result<QByteArray> exportDocument(const Incident &incident, const Page &page,
                                                const QList<Component> &components, ExportFormat format);

/// What an HTML page and paper show, with the timeline where the page's style says so. Invalid if nothing of the
/// incident is publishable.
[[nodiscard]] Result<Notice> exportedNotice(const Incident &incident, const Page &page,
                                            const QList<Component> &components);

/// What of the incident the format cannot say, a sentence for each; to be shown before it is written.
[[nodiscard]] QStringList exportLosses(const Incident &incident, const Page &page, const QList<Component> &components,
                                       ExportFormat format);

/// The suffix of its files, without the dot.
[[nodiscard]] QString exportSuffix(ExportFormat format);

/// What to call that file: `safeFileName` by the calendar of the page, with the suffix of the format.
[[nodiscard]] QString exportFileName(const Incident &incident, const Page &page, ExportFormat format);

/// Puts `bytes` into `file`, all of them or none: where it fails, what stood there before still does. Follows a
/// symbolic link and keeps the mode of an existing file. On the disk when it returns.
[[nodiscard]] Result<> writeFile(const QString &file, const QByteArray &bytes);

} // namespace noticedesk
