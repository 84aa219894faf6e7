#include "ui/widgets/zonechoice.h"

#include "ui/widgets/combonames.h"

#include <QComboBox>
#include <QCompleter>
#include <QTimeZone>

namespace noticedesk {

QComboBox *zoneChoice(const QString &name, QWidget *parent)
{
    auto *zones = new QComboBox(parent);
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones->addItem(QString::fromLatin1(zone));
    nameCombo(*zones, name);
    return zones;
}

QString zoneMeant(const QComboBox &zones)
{
    const QString written = zones.currentText().trimmed();
    if (written.isEmpty())
        return {};
    if (const int exact = zones.findText(written, Qt::MatchFixedString); exact >= 0)
        return zones.itemText(exact);
    const int first = zones.findText(written, Qt::MatchContains);
    if (first < 0)
        return written;
    for (int other = first + 1; other < zones.count(); ++other)
        if (zones.itemText(other).contains(written, Qt::CaseInsensitive))
            return written;
    return zones.itemText(first);
}

} // namespace noticedesk
