#pragma once

#include <QTextBrowser>

namespace noticedesk {

/// Shows the HTML of an export as a website's editor or a mail program would, black on white, whatever the window looks
/// like. Loads nothing and opens nothing.
class PastedView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit PastedView(QWidget *parent = nullptr);

    /// Keeps the place that is being read.
    void showHtml(const QString &html);

    QVariant loadResource(int type, const QUrl &name) override;

private:
    QString m_html;
};

} // namespace noticedesk
