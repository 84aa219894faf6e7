#include "ui/widgets/factline.h"

#include "app/incident/templaterules.h"

namespace noticedesk {

FactLine::FactLine(QWidget *parent) : QLineEdit(parent)
{
}

bool FactLine::stepToPlaceholder(bool forwards)
{
    const qsizetype from = hasSelectedText() ? selectionStart() : cursorPosition();
    const auto next = nextPlaceholder(text(), {from, selectionLength()}, forwards);
    if (!next)
        return false;
    setSelection(int(next->begin), int(next->length));
    return true;
}

void FactLine::begin()
{
    setFocus();
    setCursorPosition(0);
    if (!stepToPlaceholder(true))
        selectAll();
}

bool FactLine::focusNextPrevChild(bool next)
{
    return (!isReadOnly() && stepToPlaceholder(next)) || QLineEdit::focusNextPrevChild(next);
}

} // namespace noticedesk
