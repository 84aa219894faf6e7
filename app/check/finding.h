#pragma once

#include "app/check/rule.h"
#include "app/incident/ids.h"
#include "app/incident/prose.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticedesk {

/// The part of an incident or an update that a finding is about. Title, Headline and Body are texts.
enum class Field { Title, Severity, Components, Source, Window, Status, Headline, Body, PostedAt, Promise };

/// `title`, `posted-at`: the word in exchange formats.
[[nodiscard]] QString fieldWord(Field field);

/// Where in a field; the range is in the field's own text, for the body in its Markdown. An empty range: the field as
/// a whole.
struct Place {
    Field field = Field::Body;
    TextRange range;

    bool operator==(const Place &) const = default;
};

/// One way to mend a finding.
struct Fix {
    QString label; ///< what it does, for a button
    Place place; ///< what is replaced; an empty range in a text: where `text` is put in
    QString text;
    bool byHand = false; ///< nothing to put in: a person must set the field of `place`

    bool operator==(const Fix &) const = default;
};

/// What a check says about an incident or one of its updates.
struct Finding {
    Rule rule = Rule::ImpactMissing;
    Grade grade = Grade::Hint;
    UpdateId update; ///< null: the incident itself
    Place place;
    QString reason; ///< one sentence for a person: what, and why
    QList<Fix> fixes;
    QByteArray digest; ///< of the rule and the very text it stands on; dismissing names it

    bool operator==(const Finding &) const = default;
};

/// The text with the fix applied; `byHand` leaves it as it is.
[[nodiscard]] QString mended(const QString &text, const Fix &fix);

/// Line and column, both from 1; columns count characters as people do, not UTF-16 units.
struct LinePlace {
    qsizetype line = 1;
    qsizetype column = 1;

    bool operator==(const LinePlace &) const = default;
};
[[nodiscard]] LinePlace linePlace(const QString &text, qsizetype at);

} // namespace noticedesk
