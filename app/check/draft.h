#pragma once

#include "app/check/clocktime.h"
#include "app/check/finding.h"
#include "app/check/readtext.h"
#include "app/check/told.h"
#include "app/incident/component.h"
#include "app/incident/incident.h"
#include "app/incident/page.h"

#include <QList>
#include <QTimeZone>

namespace noticedesk {

/// What an incident is checked in.
struct Circumstances {
    Page page; ///< with its house rules
    QList<Component> components; ///< those of the page
    QDateTime now; ///< UTC
};

/// A text of an incident or update, as a rule reads it.
struct Passage {
    Field field = Field::Body;
    QString source; ///< as it is stored
    ReadText text;

    [[nodiscard]] Place place(const TextRange &inText) const { return {field, text.prose.placeOf(inText)}; }
    /// What stands there in the stored text.
    [[nodiscard]] QString written(const Place &place) const
    {
        return source.mid(place.range.begin, place.range.length);
    }
};

/// An update as a rule reads it, with what those before it have told.
struct Draft {
    const Incident &incident;
    const Circumstances &circumstances;
    const Update &update;
    Passage title;
    Passage headline;
    Passage body;
    QList<ClockTime> times; ///< in the body
    Told told; ///< what it tells itself
    QList<Told> before; ///< oldest first
    QDateTime moment; ///< when it goes out, or went
    QTimeZone zone; ///< of the page
    bool english = true; ///< rules about words know no other language

    [[nodiscard]] const HouseRules &rules() const { return circumstances.page.rules; }
    [[nodiscard]] const Told *previous() const { return before.isEmpty() ? nullptr : &before.last(); }
    /// Whether the incident goes on with it.
    [[nodiscard]] bool isOpen() const { return !isOver(update.status); }
};

/// Gathers findings, each at the grade the page gives its rule.
class FindingList {
public:
    FindingList(const HouseRules &rules, UpdateId update) : m_rules(rules), m_update(update) { }

    /// Whether anybody wants to know.
    [[nodiscard]] bool asks(Rule rule) const { return gradeOf(rule, m_rules) != Grade::Off; }
    void add(Rule rule, const Place &place, const QString &reason, const QList<Fix> &fixes = {});
    [[nodiscard]] QList<Finding> findings() const { return m_findings; }

private:
    const HouseRules &m_rules;
    UpdateId m_update;
    QList<Finding> m_findings;
};

/// A fix that puts `text` in place of what stands at `place`.
[[nodiscard]] Fix replacement(const QString &label, const Place &place, const QString &text);
/// A fix that puts a section at the end of the body, with a placeholder for what only a person knows.
[[nodiscard]] Fix newSection(const Draft &draft, const QString &label, const QString &placeholder);
/// A fix that takes a person to a field.
[[nodiscard]] Fix setByHand(const QString &label, Field field);

} // namespace noticedesk
