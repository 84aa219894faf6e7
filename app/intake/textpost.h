#pragma once

#include "app/intake/post.h"
#include "app/intake/reading.h"
#include "app/intake/stamp.h"

#include <QList>
#include <QString>

namespace noticedesk {

/// An update as a copied text shows it, before zone, year and status are worked out.
struct TextUpdate {
    QString state; ///< the word, "Update" among them; empty: none
    QString text; ///< plain text; a first line that ends in ":" with a blank line after it is the headline
    std::optional<Stamp> stamp; ///< none: the text has lost it
    QString headline = {}; ///< where the document sets it apart; empty: see `text`
    std::optional<QString> markdown = {}; ///< the body, where the document is Markdown; `text` then is all its words
};

/// An incident as a copied text shows it.
struct TextIncident {
    QString title; ///< empty: none was there
    QString page; ///< empty: not named
    Kind kind = Kind::Incident;
    QList<TextUpdate> updates; ///< as they stand, mostly newest first
    QString affected; ///< the list behind "This incident affected:"
    std::optional<StampRange> window;
    std::optional<Stamp> began; ///< for the key, where the text names the first time without its update
    QByteArray original;
};

/// Works out what the document leaves open, the same for all that was found in it, and marks it. At least one update
/// or a title must be there.
[[nodiscard]] QList<Post> postsOf(const QList<TextIncident> &incidents, const ReadOptions &options);

} // namespace noticedesk
