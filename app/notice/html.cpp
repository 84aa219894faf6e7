#include "app/notice/html.h"

#include <QLocale>
#include <QRegularExpression>

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

QString languageTag(const QString &language)
{
    static const QRegularExpression tag(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    return tag.match(language).hasMatch() ? language : u"en"_s;
}

bool isRightToLeft(const QString &language)
{
    return QLocale(languageTag(language)).textDirection() == Qt::RightToLeft;
}

} // namespace noticedesk
