#pragma once

#include <QFileDialog>
#include <QList>

#include <optional>

namespace noticedesk {

/// Asks where a document is to be saved and as what: proposes a name, and keeps its suffix with the chosen format.
class FormatDialog : public QFileDialog {
    Q_OBJECT
public:
    struct Format {
        QString name; ///< "Markdown (*.md)"
        QString suffix; ///< "md"
    };

    /// `stem`: a file's name without a suffix. `formats` must not be empty; the first one is proposed.
    FormatDialog(const QString &title, const QString &stem, const QString &folder, const QList<Format> &formats,
                 QWidget *parent);

protected:
    /// The place of the chosen one among the formats.
    [[nodiscard]] qsizetype chosen() const;
    /// The place of the one whose suffix the file has; of two with the same suffix the chosen one.
    [[nodiscard]] std::optional<qsizetype> bySuffix(const QString &file) const;

private:
    void propose(const QString &stem);
    [[nodiscard]] QString stemOf(const QString &name) const;

    QList<Format> m_formats;
};

} // namespace noticedesk
