#pragma once

#include "ui/styles/stylesection.h"

class QCheckBox;
class QComboBox;

namespace noticedesk {

class FieldWatch;

/// What the text of a notice consists of, and in which order.
class TextSection final : public StyleSection {
    Q_OBJECT
public:
    explicit TextSection(FieldWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] Page written(Page page) const override;

protected:
    void show(const Page &before, const Page &page) override;

private:
    QComboBox *m_order;
    QComboBox *m_labels;
    QComboBox *m_separator;
    QCheckBox *m_pageLine;
    QCheckBox *m_affectedLine;
};

} // namespace noticedesk
