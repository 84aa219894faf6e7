#pragma once

#include "app/incident/colour.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace noticedesk {

class FieldWatch;

/// A field for one colour: written as `#1b1f24`, or chosen from swatches.
class ColourField final : public QWidget {
    Q_OBJECT
public:
    /// `name` is for a screen reader; `swatches` are offered.
    ColourField(const QString &name, const QList<Colour> &swatches, FieldWatch &watch, QWidget *parent = nullptr);

    void showColour(const Colour &colour);
    /// Nothing where what is written is no colour.
    [[nodiscard]] std::optional<Colour> colour() const;
    [[nodiscard]] QLineEdit *field() const;

Q_SIGNALS:
    void typed();
    /// The field is left, or a swatch is chosen.
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu(const QList<Colour> &swatches);
    void take(const Colour &colour);
    void chooseOther();
    void drawSwatch();

    QString m_name;
    QToolButton *m_swatch;
    QLineEdit *m_field;
};

} // namespace noticedesk
