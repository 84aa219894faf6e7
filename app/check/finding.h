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
    enum class Means {
        Text, ///< `text` in place of what stands at `place`, or put in there where its range is empty
        Hand, ///< a person must set the field of `place`
        PageWords, ///< `text` is right: it belongs to the words of the page
    };

    QString label; ///< what it does, for a button
    Place place;
    QString text;
    Means means = Means::Text;

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

/// The text with the fix applied; where its means are not Text it stays as it is.
[[nodiscard]] QString mended(const QString &text, const Fix &fix);

/// Line and column, both from 1; columns count characters as people do, not UTF-16 units.
struct LinePlace {
    qsizetype line = 1;
    qsizetype column = 1;

    bool operator==(const LinePlace &) const = default;
};
[[nodiscard]] LinePlace linePlace(const QString &text, qsizetype at);

} // namespace noticedesk
