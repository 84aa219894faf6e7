#include "app/base/loginname.h"

#include <pwd.h>
#include <unistd.h>

namespace noticedesk {

QString loginName()
{
    const uid_t user = ::geteuid();
    const passwd *const account = ::getpwuid(user);
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(user);
}

} // namespace noticedesk
