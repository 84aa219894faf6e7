#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace noticedesk {

/// What went wrong: a code for programs, and one translated sentence for a person that says what happened,
/// to what, and what to do.
struct Error {
    enum class Code { NotFound, Conflict, Invalid, Unreadable, Storage, NewerSchema, ReadOnly, FileGone, Cancelled };

    Code code = Code::Invalid;
    QString message;

    bool operator==(const Error &) const = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString message)
{
    return tl::unexpected(Error{code, std::move(message)});
}

} // namespace noticedesk
