#include "app/check/draft.h"

#include <QCoreApplication>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

struct Fixes {
    Q_DECLARE_TR_FUNCTIONS(Fixes)
};

} // namespace

void FindingList::add(Rule rule, const Place &place, const QString &reason, const QList<Fix> &fixes)
{
    if (asks(rule))
        m_findings.append({rule, gradeOf(rule, m_rules), m_update, place, reason, fixes, {}});
}

Fix replacement(const QString &label, const Place &place, const QString &text)
{
    return {label, place, text};
}

Fix newSection(const Draft &draft, const QString &label, const QString &placeholder)
{
    const QString &body = draft.body.source;
    const bool isDash = draft.circumstances.page.style.separator == NoticeStyle::Separator::Dash;
    const QString before = body.isEmpty() ? QString() : body.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    const QString section = u"%1%2\n{{%3}}"_s.arg(label, isDash ? u" -"_s : u":"_s, placeholder);
    return {Fixes::tr("Add a section “%1”").arg(label), {Field::Body, {body.size(), 0}}, before + section};
}

Fix setByHand(const QString &label, Field field)
{
    return {label, {field, {}}, {}, Fix::Means::Hand};
}

} // namespace noticedesk
