#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace noticedesk {

class TonedLabel;

/// The logo of a page: a small picture, chosen as a file or dropped here, and kept inside the page.
class LogoField final : public QWidget {
    Q_OBJECT
public:
    explicit LogoField(QWidget *parent = nullptr);

    /// A data URI; empty: none.
    void setLogo(const QString &logo);
    [[nodiscard]] QString logo() const;
    /// Forgets what was said about a file that could not be taken.
    void forgive();

Q_SIGNALS:
    /// Another logo is there.
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void take(const QString &file);
    void change(const QString &logo);

    QString m_logo;
    QLabel *m_shown;
    QPushButton *m_choose;
    QPushButton *m_remove;
    TonedLabel *m_remark;
};

} // namespace noticedesk
