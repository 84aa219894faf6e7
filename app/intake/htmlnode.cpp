#include "app/intake/htmlnode.h"

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t narrowBlank = u'\u202F';

} // namespace

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QList<const GumboNode *> childrenOf(const GumboElement &element)
{
    QList<const GumboNode *> children;
    for (unsigned int i = 0; i < element.children.length; ++i)
        children.append(static_cast<const GumboNode *>(element.children.data[i]));
    return children;
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

bool isDropped(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: return true;
    default: return element.tag_namespace != GUMBO_NAMESPACE_HTML;
    }
}

QString textOf(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
        return QString::fromUtf8(node->v.text.text);
    QString text;
    if (node->type == GUMBO_NODE_ELEMENT && !isDropped(node->v.element))
        for (const GumboNode *child : childrenOf(node->v.element))
            text += isElement(child, GUMBO_TAG_BR) ? u"\n"_s : textOf(child);
    return text;
}

bool isPlainInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_UNKNOWN:
    case GUMBO_TAG_BUTTON: return true;
    default: return false;
    }
}

QString withSingleBlanks(const QString &text)
{
    QString single;
    single.reserve(text.size());
    for (const QChar character : text)
        if (!character.isSpace() || character == narrowBlank)
            single += character;
        else if (!single.endsWith(u' '))
            single += u' ';
    return single;
}

} // namespace noticedesk
