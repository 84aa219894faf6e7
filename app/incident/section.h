#pragma once

#include "app/incident/body.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace noticedesk {

/// A labelled part of a body. Read out of the body, never stored beside it.
struct Section {
    QString label; ///< without the separator: "User impact"; empty: what stands before the first label
    Body body;
    bool apart = false; ///< an empty line stands between the label and the text

    bool operator==(const Section &) const = default;
};

/// The label, if `line` is a section label of its own: `User impact -` or `User impact:`, at most five words and
/// forty characters, one of `labels` or of the usual ones (compared without case) or capitalised like one. A greeting,
/// a status word and a line that leads into a list are none.
[[nodiscard]] std::optional<QString> sectionLabel(const QString &line, const QStringList &labels = {});

/// The body cut at its section labels. A label counts at the start of a paragraph and on a line of its own; in bold
/// it needs no separator. A part without label comes first, if there is one.
[[nodiscard]] QList<Section> sectionsOf(const Body &body, const QStringList &labels = {});

} // namespace noticedesk
