#include "ui/notices/noticefoot.h"

#include "ui/notices/noticehandout.h"
#include "ui/widgets/calmstyle.h"
#include "ui/widgets/spacing.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QPushButton(text);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(u"%1 (%2)"_s.arg(action->statusTip(), key));
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

NoticeFoot::NoticeFoot(const NoticeHandout &handout, QWidget *parent) : QWidget(parent), m_sentence(new QLabel)
{
    QAction *copy = handout.copyForWebsite();
    auto *copyButton = buttonFor(copy, tr("Copy for Website"));
    makePrimary(copyButton);
    auto *more = new QPushButton;
    more->setAccessibleName(tr("Copy One Format Alone"));
    more->setToolTip(tr("Copy one format alone"));
    more->setFixedWidth(spacing::target);
    more->setEnabled(copy->isEnabled());
    connect(copy, &QAction::enabledChanged, more, &QPushButton::setEnabled);
    auto *menu = new QMenu(more);
    menu->addActions(handout.copyAlone());
    more->setMenu(menu);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *copying = new QHBoxLayout;
    copying->setSpacing(spacing::hair);
    copying->addWidget(copyButton);
    copying->addWidget(more);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addLayout(copying);
    row->addWidget(buttonFor(handout.saveAs(), tr("Save As…")));
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(m_sentence);
    column->addLayout(row);
}

void NoticeFoot::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace noticedesk
