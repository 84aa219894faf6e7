#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace noticedesk {

/// A field for plain text that is as high as its text, between two limits. It keeps no undo of its own: the window
/// has one for everything. Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    /// Lines of the font it has; beyond `most` it scrolls.
    void setLines(int least, int most);
    /// For a title: no line breaks can be typed or pasted; Return says `finished`.
    void setOneParagraph(bool oneParagraph);

    /// Lines ended by `\n`. Until somebody types, exactly what was shown, whatever it was; a composition that is not
    /// finished is no part of it.
    [[nodiscard]] QString text() const;
    /// Replaces only what differs, so that the place and the selection elsewhere stay, and puts the cursor there if
    /// the field is being worked in. Is not typing.
    void showText(const QString &text);
    /// As for another text: cursor and scroll bar at the beginning.
    void startText(const QString &text);
    /// The same, as if it had been typed.
    void replaceText(const QString &text);
    /// Puts `text` in the place of the selection, as if it had been typed.
    void insertText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed();
    void finished();

protected:
    /// What can be done with any text; without the undo that this field does not have.
    [[nodiscard]] std::unique_ptr<QMenu> contextMenu();
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTextCursor replaceDifference(const QString &text);
    [[nodiscard]] int heightOf(int lines) const;
    void adjustHeight();
    void noteChange();

    int m_least = 1;
    int m_most = 12;
    bool m_oneParagraph = false;
    bool m_showing = false;
    bool m_resizing = false;
    QString m_shown; ///< what was asked to be shown
    QString m_shownRaw; ///< what the document made of it
};

} // namespace noticedesk
