#include "ui/notices/noticecopy.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    QString type;
    ExportFormat format = ExportFormat::Text;
};

QList<Part> partsOf(CopyAs as, ExportFormat format)
{
    const Part text{u"text/plain"_s, ExportFormat::Text};
    switch (as) {
    case CopyAs::Website:
        return {{u"text/html"_s, ExportFormat::HtmlFragment}, {u"text/markdown"_s, ExportFormat::Markdown}, text};
    case CopyAs::Mail: return {{u"text/html"_s, ExportFormat::HtmlMail}, text};
    case CopyAs::Source: return {{u"text/plain"_s, format}};
    }
    Q_UNREACHABLE();
}

/// The newline that ends a file is none of a text that is pasted.
QByteArray withoutLastNewline(const QByteArray &document)
{
    const bool endsInOne = document.endsWith('\n') && !document.endsWith("\r\n");
    return endsInOne ? document.chopped(1) : document;
}

} // namespace

Result<std::unique_ptr<QMimeData>> noticeCopy(const Incident &incident, const Page &page,
                                              const QList<Component> &components, CopyAs as, ExportFormat format)
{
    auto copy = std::make_unique<QMimeData>();
    for (const Part &part : partsOf(as, format)) {
        const auto document = exportDocument(incident, page, components, part.format);
        if (!document)
            return tl::unexpected(document.error());
        copy->setData(part.type, withoutLastNewline(*document));
    }
    return copy;
}

} // namespace noticedesk
