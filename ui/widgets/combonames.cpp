#include "ui/widgets/combonames.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace noticedesk {

void nameCombo(QComboBox &combo, const QString &name)
{
    combo.setAccessibleName(name);
    combo.view()->setAccessibleName(name);
    if (QLineEdit *field = combo.lineEdit())
        field->setAccessibleName(name);
}

} // namespace noticedesk
