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

} // namespace noticedesk
