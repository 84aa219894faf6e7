#pragma once

#include "app/desk/gathering.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace noticedesk {

/// Where posts come from: a field to paste a text into, and a list of files.
class SourcesField final : public QWidget {
    Q_OBJECT
public:
    explicit SourcesField(QWidget *parent = nullptr);

    [[nodiscard]] Sources sources() const;
    void setText(const QString &text);
    void addFile(const QString &file);
    /// The text on the clipboard, if that is a post with its times. `now` is for stamps without a year.
    void takeClipboard(const QDateTime &now);

    [[nodiscard]] static bool canTake(const QMimeData &dropped);
    /// Files are added, a text is put where the cursor is.
    void take(const QMimeData &dropped);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLayout *madeFileRow();
    void chooseFiles();
    void removeFiles();
    void showFiles();

    QStringList m_files;
    QPlainTextEdit *m_text;
    QLabel *m_names;
    QPushButton *m_remove;
};

} // namespace noticedesk
