#include "app/timeline/csv.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

QString csvText(const QString &text)
{
    static const QString beginsAFormula = u"=+-@\t\r\n＝＋－＠"_s + QChar(u'\0');
    return !text.isEmpty() && beginsAFormula.contains(text.front()) ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool isPlain = !cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\r')
            && !cell.contains(u'\n') && cell == cell.trimmed();
        if (!isPlain)
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        quoted.append(cell);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace noticedesk
