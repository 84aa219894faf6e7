#pragma once

#include <QStringList>

#include <gumbo.h>

/// A document as browsers would build it, told in flat lists that a test can compare.
namespace noticedesk::tests {

struct HtmlTree {
    QStringList elements; ///< `main > p[class]`, in order, with the names of the attributes
    QStringList attributes; ///< `name=value`, in order
    QString text; ///< of the body
};

inline void tell(const GumboNode &node, const QString &path, HtmlTree &tree)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        tree.text += QString::fromUtf8(node.v.text.text);
    if (node.type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node.v.element;
    QString name = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    if (name.isEmpty())
        name = QString::fromUtf8(element.original_tag.data, qsizetype(element.original_tag.length));
    QStringList names;
    for (unsigned at = 0; at < element.attributes.length; ++at) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[at]);
        names.append(QString::fromUtf8(attribute->name));
        tree.attributes.append(names.last() + u'=' + QString::fromUtf8(attribute->value));
    }
    const QString here = path + u'>' + name;
    tree.elements.append(here + u'[' + names.join(u',') + u']');
    if (name == QLatin1StringView("style") || name == QLatin1StringView("title"))
        return;
    for (unsigned at = 0; at < element.children.length; ++at)
        tell(*static_cast<const GumboNode *>(element.children.data[at]), here, tree);
}

inline HtmlTree htmlTree(const QString &html)
{
    const QByteArray utf8 = html.toUtf8();
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size()));
    HtmlTree tree;
    tell(*output->root, QString(), tree);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return tree;
}

} // namespace noticedesk::tests
