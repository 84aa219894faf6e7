#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace noticedesk {

/// How serious a finding is. Off: the rule is not asked.
enum class Grade { Off, Hint, Warning, Error };

/// `off`, `hint`, `warning`, `error`.
[[nodiscard]] QString gradeWord(Grade grade);
[[nodiscard]] std::optional<Grade> gradeFromWord(QStringView word);

/// A word that the house does not use, and what it says instead.
struct Usage {
    QString word;
    QString instead;

    bool operator==(const Usage &) const = default;
};

/// The longest silence while an incident is open, by its severity; severity None has none.
struct Cadence {
    std::chrono::minutes critical{30};
    std::chrono::minutes major{60};
    std::chrono::minutes minor{240};

    bool operator==(const Cadence &) const = default;
};

/// What a page's notices are held against. The initial values are those a page starts with.
struct HouseRules {
    QMap<QString, Grade> grades; ///< by the word of the rule, "zone-missing"; absent: as shipped
    QStringList sectionLabels = usualSectionLabels(); ///< in the order they stand in
    QStringList words; ///< spelled right here, whatever the dictionary says
    QList<Usage> usage; ///< beside the shipped ones
    QStringList acronyms; ///< that readers of this page know
    QStringList internalDomains; ///< whose hosts readers must not see
    QStringList ticketKeys; ///< "OPS": OPS-123 must not leave the house
    QStringList publicContacts; ///< e-mail addresses and telephone numbers that may
    std::chrono::minutes firstNotice{15}; ///< after the start of impact
    Cadence cadence;
    std::chrono::minutes longIncident{120}; ///< after that the promise of a text replaces the cadence
    std::chrono::minutes leadTime{72 * 60}; ///< of planned work
    int mostTitleCharacters = 255;
    int mostBodyCharacters = 25000;

    [[nodiscard]] static QStringList usualSectionLabels();

    bool operator==(const HouseRules &) const = default;
};

} // namespace noticedesk
