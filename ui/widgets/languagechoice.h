#pragma once

#include <QString>

#include <optional>

class QComboBox;
class QWidget;

namespace noticedesk {

/// A field for the language of a page: chosen by typing its name in itself, or its tag.
[[nodiscard]] QComboBox *languageChoice(QWidget *parent);

void showLanguage(QComboBox &choice, const QString &tag);
/// The BCP 47 tag that is chosen or written; nothing where what is written is none.
[[nodiscard]] std::optional<QString> chosenLanguage(const QComboBox &choice);

} // namespace noticedesk
