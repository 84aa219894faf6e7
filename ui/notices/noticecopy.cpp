#include "ui/notices/noticecopy.h"

#include "app/notice/render.h"

#include <algorithm>

namespace noticedesk {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> noticeCopy(const Notice &notice, CopyAs format)
{
    Q_ASSERT(std::none_of(notice.updates.begin(), notice.updates.end(), [](const auto &u) { return u.leftOut; }));
    auto copy = std::make_unique<QMimeData>();
    switch (format) {
    case CopyAs::Website:
        copy->setHtml(renderHtmlFragment(notice));
        copy->setData(u"text/markdown"_s, renderMarkdown(notice).toUtf8());
        copy->setText(renderText(notice));
        break;
    case CopyAs::HtmlSource: copy->setText(renderHtmlFragment(notice)); break;
    case CopyAs::Markdown: copy->setText(renderMarkdown(notice)); break;
    case CopyAs::Text: copy->setText(renderText(notice)); break;
    }
    return copy;
}

} // namespace noticedesk
