#include "app/incident/body.h"
#include "app/intake/paste.h"

#include <cstdint>
#include <cstdlib>

/// Whatever is pasted is read without harm, and becomes Markdown that is read in the same way once more.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    using namespace noticedesk;
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(count));
    const auto markdown = markdownOfPaste(html);
    if (!markdown)
        return 0;
    const Body body = readBody(*markdown);
    if (readBody(markdownOf(body)) != body)
        abort();
    return 0;
}
