#pragma once

#include <QLineEdit>

namespace noticedesk {

/// A line of text that may hold the placeholders of a template: Tab goes from one to the next, and leaves behind the
/// last.
class FactLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit FactLine(QWidget *parent = nullptr);

    /// Selects the placeholder behind the selection, or the one before it; false if there is none.
    bool stepToPlaceholder(bool forwards);
    /// Takes the focus and selects the first placeholder, or everything.
    void begin();

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace noticedesk
