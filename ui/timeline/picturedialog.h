#pragma once

#include "ui/timeline/picturedocument.h"

#include "ui/widgets/formatdialog.h"

namespace noticedesk {

/// Asks where a picture is to be saved and as what.
class PictureDialog final : public FormatDialog {
    Q_OBJECT
public:
    /// `stem`: a file's name without a suffix.
    PictureDialog(const QString &stem, const QString &folder, QWidget *parent);

    /// SVG, PDF or PNG by the suffix of `file`, at the chosen size; where the suffix says nothing, the chosen format.
    [[nodiscard]] PictureFormat formatOf(const QString &file) const;
};

} // namespace noticedesk
