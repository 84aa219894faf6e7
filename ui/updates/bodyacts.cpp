#include "ui/updates/bodyacts.h"

#include <QAction>
#include <QIcon>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QAction *act(BodyActs *owner, const QString &icon, const QString &text, const QString &statusTip,
             const QKeySequence &key)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, owner);
    action->setStatusTip(statusTip);
    action->setToolTip(
        BodyActs::tr("%1 (%2)", "what it does, shortcut").arg(statusTip, key.toString(QKeySequence::NativeText)));
    action->setShortcut(key);
    // The body itself reads the keys: elsewhere the same key may mean another thing.
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

BodyActs::BodyActs(QObject *parent)
    : QObject(parent)
    , strong(act(this, u"format-text-bold"_s, tr("&Bold"), tr("Set the chosen words in bold, or not"),
                 Qt::CTRL | Qt::Key_B))
    , emphasis(act(this, u"format-text-italic"_s, tr("&Italic"), tr("Set the chosen words in italics, or not"),
                   Qt::CTRL | Qt::Key_I))
    , link(act(this, u"insert-link"_s, tr("&Link…"), tr("Lead from the chosen words to an address"),
               Qt::CTRL | Qt::Key_K))
    , list(act(this, u"format-list-unordered"_s, tr("Bullet L&ist"), tr("Make the chosen lines a list, or not"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , pastePlain(act(this, u"edit-paste"_s, tr("&Paste as Plain Text"), tr("Paste the words alone"),
                     Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , find(act(this, u"edit-find"_s, tr("&Find in Text"), tr("Look for words in this update"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , replace(act(this, u"edit-find-replace"_s, tr("&Replace in Text"), tr("Put other words in the place of some"),
                  Qt::CTRL | Qt::Key_H))
    , nextMark(act(this, u"tools-check-spelling"_s, tr("&Next Finding"),
                   tr("Go to the next words that the checks have something to say about"), Qt::Key_F7))
{
}

QList<QAction *> BodyActs::all() const
{
    return {strong, emphasis, link, list, pastePlain, find, replace, nextMark};
}

QList<QAction *> BodyActs::reading() const
{
    return {find, nextMark};
}

} // namespace noticedesk
