#pragma once

#include "app/base/result.h"
#include "app/incident/bundle.h"
#include "app/intake/post.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace noticedesk {

/// The formats a document can be read as. Detected from content unless named by hand.
enum class PostFormat { Detect, StatusPageText, StatusPageJson, NoticeMarkdown, Bundle };

/// The word on the command line: `auto`, `statuspage-text`, `statuspage-json`, `notice-markdown`,
/// `bundle`.
[[nodiscard]] QString postFormatWord(PostFormat format);
[[nodiscard]] std::optional<PostFormat> postFormatFromWord(QStringView word);

/// What the caller knows beforehand about what is read.
struct ReadOptions {
    PostFormat format = PostFormat::Detect;
    QString pageName; ///< overrides the page's name in the document; empty: as the document says
    QByteArray zone; ///< IANA name for times without a zone and for ambiguous abbreviations; empty: unknown
    QDateTime now; ///< UTC; for stamps without a year
};

/// What was read, and what was not.
struct Reading {
    PostFormat format = PostFormat::Detect; ///< never Detect in an answer
    QList<Post> posts;
    QList<Unreadable> unreadable;
    noticedesk::Bundle bundle = {}; ///< of another desk; empty for what is made of posts
};

/// The most bytes one document may have.
inline constexpr qint64 mostDocumentBytes = qint64(128) * 1024 * 1024;

/// Reads one document of one of the formats. Unreadable if nothing in it could be read, with the reason; an item
/// that could not be read is named in the answer and does not keep the others from being read.
/// Encodings: UTF-8, with or without byte order mark, and UTF-16 with one.
[[nodiscard]] Result<Reading> readPosts(const QByteArray &document, const ReadOptions &options);

} // namespace noticedesk
