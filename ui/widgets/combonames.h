#pragma once

class QComboBox;
class QString;

namespace noticedesk {

/// Names a combo box for screen readers, with the list it opens and the field in it: each can take the focus.
void nameCombo(QComboBox &combo, const QString &name);

} // namespace noticedesk
