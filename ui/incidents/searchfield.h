#pragma once

#include <QLineEdit>

namespace noticedesk {

/// Where words are looked for while they are typed. Escape clears, and leaves when there is nothing to clear; Down
/// and Enter go on to what was found.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to go on to the results.
    void resultsWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace noticedesk
