#include "app/incident/entity.h"

#include <gumbo.h>

#include <memory>

namespace noticedesk {

namespace {

QString numberText(QByteArrayView digits, int base)
{
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, base);
    const bool isCharacter = isNumber && code != 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = isCharacter ? code : char32_t(QChar::ReplacementCharacter);
    return QStringView(QChar::fromUcs4(character)).toString();
}

/// The text of the only paragraph of a document that is nothing but text.
QString textOfDocument(const GumboOutput &output)
{
    const GumboVector &parts = output.root->v.element.children;
    for (unsigned part = 0; part < parts.length; ++part) {
        const auto *node = static_cast<const GumboNode *>(parts.data[part]);
        if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_BODY) {
            const auto *text = static_cast<const GumboNode *>(node->v.element.children.data[0]);
            return QString::fromUtf8(text->v.text.text);
        }
    }
    return {};
}

/// The HTML reader knows the two thousand names; nothing else of the project does. The letter before keeps it from
/// passing over blanks. It reads `&notit;` as `&not;` and the rest, which is no reference of ours: the `;` shows it.
QString nameText(const QByteArray &entity)
{
    const QByteArray document = "x" + entity;
    const auto freed = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(freed)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, document.constData(), size_t(document.size())), freed);
    const QString text = textOfDocument(*output).sliced(1);
    return text.endsWith(u';') && entity != "&semi;" ? QString::fromUtf8(entity) : text;
}

} // namespace

QString entityText(const QByteArray &entity)
{
    const QByteArrayView inner = QByteArrayView(entity).sliced(1).chopped(1);
    if (inner.startsWith("#x") || inner.startsWith("#X"))
        return numberText(inner.sliced(2), 16);
    if (inner.startsWith('#'))
        return numberText(inner.sliced(1), 10);
    return nameText(entity);
}

} // namespace noticedesk
