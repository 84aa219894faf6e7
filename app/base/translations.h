#pragma once

#include <QLocale>

namespace noticedesk {

/// Gives the running program the words of `locale`, for as long as it runs. English is always there: its plural forms
/// are a translation too. To be called once, before the first sentence for a person is made.
void installTranslations(const QLocale &locale);

} // namespace noticedesk
