#pragma once

#include <QPlainTextEdit>

namespace noticedesk {

/// The text of an export as it is: to be read and selected, not changed.
class SourceView final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `name` is what screen readers call it.
    explicit SourceView(const QString &name, QWidget *parent = nullptr);

    /// Stays where it was scrolled to.
    void setSource(const QString &source);
};

} // namespace noticedesk
