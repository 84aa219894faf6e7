#pragma once

#include "app/check/draft.h"

namespace noticedesk {

class Dictionary;

// One function per family of rules; each adds what it finds. Those that take a draft speak of one update.

void checkImpact(const Draft &draft, FindingList &found);
void checkPromises(const Draft &draft, FindingList &found);
void checkClock(const Draft &draft, FindingList &found);
void checkStory(const Draft &draft, FindingList &found);
void checkRelaying(const Draft &draft, FindingList &found);
void checkBodyLength(const Draft &draft, FindingList &found);

// Those that take a passage speak of one text: a title, a headline or a body.

/// What must not leave the house.
void checkLeaving(const Passage &passage, const Draft &draft, FindingList &found);
void checkWording(const Passage &passage, const Draft &draft, FindingList &found);
void checkTypography(const Passage &passage, FindingList &found);

/// The words of the body that neither the dictionary nor the page's list knows, each once. Code, addresses, acronyms,
/// names with figures or capitals, and words of the components' names are passed over.
void checkSpelling(const Draft &draft, Dictionary &dictionary, FindingList &found);

// Those that speak of the incident as a whole. `draft` is its newest update.

void checkTitle(const Draft &draft, FindingList &found);
void checkComponents(const Draft &draft, FindingList &found);
void checkWindow(const Draft &draft, FindingList &found);

} // namespace noticedesk
