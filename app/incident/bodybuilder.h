#pragma once

#include "app/incident/body.h"

namespace noticedesk {

/// Builds a body from the steps of a Markdown reader, in normal form: what Markdown could not say again is merged or
/// left out, and what is nested too deep stands at the deepest level.
class BodyBuilder {
public:
    void enterBlock(const Block &block);
    void leaveBlock();
    /// A paragraph or table cell; `isStrong` for a heading, which reads as a paragraph of one Strong.
    void enterText(Block::Type type, bool isStrong = false);
    void leaveText();
    void enterSpan(const Inline &span);
    void leaveSpan();
    void addText(const QString &text);
    void addLineBreak();
    /// Code, inside a code block or a code span.
    void addCode(const QString &code);

    [[nodiscard]] Body body();

private:
    [[nodiscard]] bool isTooDeep(const Block &block) const;
    [[nodiscard]] bool isOpen(Inline::Type type) const;
    [[nodiscard]] QList<Inline> &inlines();
    void startLooseText();
    void endLooseText();
    void keep(Block block);

    QList<Block> m_open;
    int m_passedOver = 0; ///< open blocks below the deepest level
    QList<bool> m_isKept; ///< of each open span: emphasis in emphasis adds nothing
    QList<Inline> m_spans; ///< those that are kept
    Block m_text; ///< the paragraph or cell that is being read
    bool m_inText = false;
    QList<Block> m_blocks;
};

} // namespace noticedesk
