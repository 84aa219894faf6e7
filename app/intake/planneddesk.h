#pragma once

#include "app/intake/importplan.h"

#include <QHash>
#include <QSet>

namespace noticedesk {

/// The pages and components that are known, and those that posts bring with them.
class PlannedDesk {
public:
    explicit PlannedDesk(const KnownDesk &known);

    /// By name without case; else a new one. A page whose zone was guessed takes the zone that a post states, and one
    /// without address takes the post's.
    [[nodiscard]] Page pageOf(const Post &post);
    /// Those of the post, in its order: by the page's own id for it, else by group and name; new ones get the next
    /// positions. Names that contain "and" are one where the page knows them as one.
    [[nodiscard]] QList<ComponentId> componentsOf(const Post &post, PageId page);

    [[nodiscard]] QList<Page> storedPages() const;
    [[nodiscard]] QList<Component> storedComponents() const;

private:
    using ByReference = std::pair<PageId, QString>;
    using ByName = std::pair<PageId, std::pair<QString, QString>>;

    [[nodiscard]] qsizetype newPage(const Post &post);
    [[nodiscard]] qsizetype find(const PostComponent &component, PageId page) const;
    [[nodiscard]] qsizetype newComponent(const PostComponent &component, const Post &post, PageId page);
    void index(qsizetype component);

    QList<Page> m_pages;
    QList<Component> m_components;
    QSet<qsizetype> m_storedPages;
    QSet<qsizetype> m_storedComponents;
    QHash<QString, qsizetype> m_pageByName;
    QHash<ByReference, qsizetype> m_byReference;
    QHash<ByName, qsizetype> m_byName;
    QHash<PageId, int> m_nextPosition;
};

/// The first time a post speaks of; the epoch if it speaks of none.
[[nodiscard]] QDateTime startOf(const Post &post);

} // namespace noticedesk
