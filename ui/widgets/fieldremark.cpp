#include "ui/widgets/fieldremark.h"

#include "ui/widgets/tonedlabel.h"

namespace noticedesk {

TonedLabel *fieldRemark(Tone tone, QWidget *parent)
{
    auto *remark = new TonedLabel(tone, parent);
    remark->setWordWrap(true);
    remark->hide();
    return remark;
}

void remarkOn(TonedLabel &remark, QWidget &field, const QString &sentence)
{
    remark.setText(sentence);
    remark.setVisible(!sentence.isEmpty());
    field.setAccessibleDescription(sentence);
}

} // namespace noticedesk
