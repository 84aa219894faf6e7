#pragma once

#include "ui/templates/pasttexts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace noticedesk {

class PlaceholderHighlighter;
class TonedLabel;

/// What an update would begin with: status, headline and text, with the facts marked that it asks for. Of a past
/// notice, which of its updates can be chosen.
class BeginningPreview final : public QWidget {
    Q_OBJECT
public:
    explicit BeginningPreview(QWidget *parent = nullptr);

    void show(const Template &pattern);
    void show(const PastTexts &texts);
    void clear(const QString &reason);
    /// What is shown; none after `clear`.
    [[nodiscard]] std::optional<Template> pattern() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Template &pattern);

    std::optional<Template> m_pattern;
    PastTexts m_past;
    QLabel *m_status;
    QComboBox *m_which;
    TonedLabel *m_note;
    QPlainTextEdit *m_text;
    PlaceholderHighlighter *m_highlighter;
    TonedLabel *m_facts;
};

} // namespace noticedesk
