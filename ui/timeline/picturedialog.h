#pragma once

#include "ui/timeline/picturedocument.h"

#include <QFileDialog>

namespace noticedesk {

/// Asks where a picture is to be saved and as what, and keeps the suffix of its name with the chosen format.
class PictureDialog final : public QFileDialog {
    Q_OBJECT
public:
    /// `stem`: a file's name without a suffix.
    PictureDialog(const QString &stem, const QString &folder, QWidget *parent);

    /// SVG or PNG by the suffix of `file`, at the chosen size; where the suffix says nothing, the chosen format.
    [[nodiscard]] PictureFormat formatOf(const QString &file) const;

private:
    [[nodiscard]] PictureFormat chosenFormat() const;
    void proposeSuffix();

    QString m_stem;
};

} // namespace noticedesk
