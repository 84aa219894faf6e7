#pragma once

#include "ui/widgets/combonames.h"

#include <QComboBox>

#include <utility>

namespace noticedesk {

/// A box to choose one of the values of an enum, each with its words. The wheel does not change it in passing.
template <typename Choice>
[[nodiscard]] QComboBox *choiceOf(const QString &name, const QList<std::pair<Choice, QString>> &choices,
                                  QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (const auto &[choice, text] : choices)
        combo->addItem(text, int(choice));
    nameCombo(*combo, name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

template <typename Choice> void choose(QComboBox &combo, Choice choice)
{
    combo.setCurrentIndex(combo.findData(int(choice)));
}

template <typename Choice> [[nodiscard]] Choice chosenIn(const QComboBox &combo)
{
    return Choice(combo.currentData().toInt());
}

} // namespace noticedesk
