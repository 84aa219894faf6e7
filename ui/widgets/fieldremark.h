#pragma once

#include "ui/widgets/tone.h"

class QString;
class QWidget;

namespace noticedesk {

class TonedLabel;

/// A line for what is to be said about a field; not seen until there is something.
[[nodiscard]] TonedLabel *fieldRemark(Tone tone, QWidget *parent);
/// A screen reader hears the remark with the field it is about. Empty: nothing is to be said.
void remarkOn(TonedLabel &remark, QWidget &field, const QString &sentence);

} // namespace noticedesk
