#pragma once

#include "app/incident/stylerules.h"
#include "ui/styles/stylesection.h"

class QComboBox;
class QGridLayout;
class QPushButton;

namespace noticedesk {

class ColourField;
class FieldWatch;
class TonedLabel;

/// What a notice's HTML page is drawn with, in light and dark. Text that could not be read on its ground is refused,
/// and what would do is offered.
class ColoursSection final : public StyleSection {
    Q_OBJECT
public:
    explicit ColoursSection(FieldWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] Page written(Page page) const override;

protected:
    void show(const Page &before, const Page &page) override;

private:
    using Scheme = NoticeColours NoticeStyle::*;
    using Part = Colour NoticeColours::*;

    struct Field {
        Scheme scheme = nullptr;
        Part part = nullptr;
        std::optional<StyleField> rule; ///< what it can break
        ColourField *field = nullptr;
        QWidget *line = nullptr; ///< with the remark and what would do
        TonedLabel *remark = nullptr;
        QPushButton *take = nullptr;
    };

    void addRow(QGridLayout &grid, const QString &label, const QString &lightName, const QString &darkName, Part part,
                std::optional<StyleField> light, std::optional<StyleField> dark, FieldWatch &watch);
    [[nodiscard]] Field makeField(const QString &name, Scheme scheme, Part part, std::optional<StyleField> rule,
                                  FieldWatch &watch);
    /// The colours as they are written; nothing where one is none.
    [[nodiscard]] std::optional<NoticeColours> schemeWritten(Scheme scheme) const;
    [[nodiscard]] NoticeStyle styleWritten() const;
    void judge();
    [[nodiscard]] QString remarkFor(const Field &field, const QList<StyleFault> &faults) const;
    void takeNearest(const Field &field);
    void takePalette(int index);

    QComboBox *m_palette;
    QList<Field> m_fields;
};

} // namespace noticedesk
