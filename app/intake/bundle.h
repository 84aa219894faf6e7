#pragma once

#include "app/intake/reading.h"

namespace noticedesk {

/// Whether a document begins as a bundle of this or another version does.
[[nodiscard]] bool isBundle(const QString &beginning);

/// Reads a bundle of another desk. Unreadable if it is damaged, of a later version, or nothing in it could be read. An
/// incident that is damaged, or belongs to a page or names a component that is not in the bundle, is named in the
/// answer with its place; a notice style that breaks a rule gives way to the usual one, and is named too.
[[nodiscard]] Result<Reading> readBundle(const QByteArray &document);

} // namespace noticedesk
