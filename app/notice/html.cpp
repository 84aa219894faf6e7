#include "app/notice/html.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

QString escapeText(const QString &text)
{
    QString escaped = text;
    return escaped.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

QString escapeAttr(const QString &text)
{
    return escapeText(text).replace(u'"', "&quot;"_L1).replace(u'\'', "&#39;"_L1);
}

} // namespace noticedesk
