#pragma once

#include <QStringList>
#include <QSyntaxHighlighter>

namespace noticedesk {

/// Lifts the section labels of a body out of the text: a label on a line of its own, at the start of a paragraph.
class SectionHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit SectionHighlighter(QTextDocument *document);

    /// Labels that count beside the usual ones.
    void setLabels(const QStringList &labels);
    /// The ink of a label; to be given again when the palette has changed.
    void setInk(const QColor &ink);

protected:
    void highlightBlock(const QString &line) override;

private:
    QStringList m_labels;
    QTextCharFormat m_label;
};

} // namespace noticedesk
