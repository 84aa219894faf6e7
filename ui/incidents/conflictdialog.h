#pragma once

#include "ui/incidents/difference.h"

#include <QDialog>

class QVBoxLayout;

namespace noticedesk {

/// Two versions of an incident beside each other, part by part where they differ, and the choice between them.
class ConflictDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConflictDialog(QWidget *parent = nullptr);

    /// May be called again when one of them has changed; where nothing differs any more, it closes itself.
    void showDifferences(const QList<Difference> &differences);

Q_SIGNALS:
    void mineChosen();
    void theirsChosen();

private:
    [[nodiscard]] QWidget *side(const Difference &difference, bool isMine);
    [[nodiscard]] QLayout *buttons();

    QList<Difference> m_shown;
    QWidget *m_sheet;
    QVBoxLayout *m_rows;
};

} // namespace noticedesk
