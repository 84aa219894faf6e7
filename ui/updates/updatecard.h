#pragma once

#include "app/incident/update.h"

#include <QAbstractButton>
#include <QTimeZone>

namespace noticedesk {

/// An update on one line: status, headline or first words, when it was posted, where it stands. A click opens it.
class UpdateCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit UpdateCard(QWidget *parent = nullptr);

    /// `remark` stands behind the time; may be empty.
    void setUpdate(const Update &update, const QTimeZone &zone, const QString &remark = {});
    [[nodiscard]] UpdateId updateId() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Up or Down: -1 or 1.
    void stepAsked(int direction);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Update m_update;
    QTimeZone m_zone;
    QString m_words;
    QString m_when;
    QString m_remark;
};

/// The headline, or else the first words of the body; a sentence in brackets where there is neither.
[[nodiscard]] QString firstWords(const Update &update);

} // namespace noticedesk
