#pragma once

#include "app/base/result.h"

#include <QCoreApplication>

namespace noticedesk {

/// Why a command ends without having done its work. What a room refuses, the command refuses.
struct Refusal {
    /// The exit code of the program.
    enum class Code { Failed = 1, WrongUsage = 2 };

    Refusal(Code refusalCode, QString sentence) : code(refusalCode), message(std::move(sentence)) { }
    Refusal(const Error &error) : code(Code::Failed), message(error.message) { }

    Code code;
    QString message;
};
using Outcome = tl::expected<void, Refusal>;

/// `sentence` says what is wrong with the command line; where the right one is described is added.
[[nodiscard]] inline tl::unexpected<Refusal> wrongUsage(const QString &sentence)
{
    return tl::unexpected(Refusal(
        Refusal::Code::WrongUsage,
        QCoreApplication::translate("CommandLine", "%1 “noticedesk-cli --help” says what there is.").arg(sentence)));
}

} // namespace noticedesk
