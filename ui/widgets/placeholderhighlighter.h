#pragma once

#include <QSyntaxHighlighter>

namespace noticedesk {

/// Lays a ground under the placeholders of a template.
class PlaceholderHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit PlaceholderHighlighter(QTextDocument *document);

    /// In the colours of that palette.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &line) override;

private:
    QTextCharFormat m_format;
};

} // namespace noticedesk
