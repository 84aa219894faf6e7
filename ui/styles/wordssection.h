#pragma once

#include "ui/styles/stylesection.h"

class QComboBox;

namespace noticedesk {

class FieldWatch;
class TonedLabel;

/// The language of the words that are the same in every notice.
class WordsSection final : public StyleSection {
    Q_OBJECT
public:
    explicit WordsSection(FieldWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] Page written(Page page) const override;

protected:
    void show(const Page &before, const Page &page) override;

private:
    void judge();

    QComboBox *m_language;
    TonedLabel *m_remark;
    TonedLabel *m_sample; ///< the words of the chosen language
};

} // namespace noticedesk
