#pragma once

#include <QString>

namespace noticedesk {

/// Appends `text` as a string of JSON, in its quotes. No tag, comment or entity of HTML can begin in it.
void appendJsonText(QString &json, QStringView text);

} // namespace noticedesk
