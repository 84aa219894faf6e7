#include "ui/window/statusline.h"

#include "ui/session/session.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace noticedesk {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_state(new QLabel(this))
    , m_count(new QLabel(this))
{
    for (QLabel *label : {m_state, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_state, 1);
    addPermanentWidget(m_count);
    setSizeGripEnabled(false);
    connect(&session, &Session::opened, this, &StatusLine::noteOpened);
    connect(&session, &Session::written, this, &StatusLine::noteSaved);
    connect(&session, &Session::failed, this, [this](const Error &error) { noteNotSaved(error.message); });
    connect(&session, &Session::conflicted, this, &StatusLine::noteConflict);
    connect(&session, &Session::incidentsChanged, this, &StatusLine::updateCount);
    connect(&session, &Session::changedElsewhere, this, &StatusLine::updateCount);
    noteOpened();
}

void StatusLine::noteTyping(bool isUnsaved)
{
    if (!isUnsaved && m_inConflict) // it was settled without anything to store
        settle(tr("All changes saved"));
    showState(isUnsaved ? tr("Saving…") : m_settled);
}

void StatusLine::noteSaved(const QDateTime &at)
{
    settle(tr("Saved %1").arg(QLocale().toString(at.toLocalTime().time(), u"HH:mm:ss"_s)));
}

void StatusLine::noteNotSaved(const QString &reason)
{
    settle(tr("Not saved: %1").arg(reason));
}

void StatusLine::noteConflict()
{
    noteNotSaved(tr("this incident was changed elsewhere."));
    m_inConflict = true;
}

void StatusLine::noteOpened()
{
    settle(m_session.isOpen() ? tr("All changes saved") : tr("No file is open"));
    updateCount();
}

QString StatusLine::saveState() const
{
    return m_state->text();
}

void StatusLine::settle(const QString &sentence)
{
    m_settled = sentence;
    m_inConflict = false;
    showState(sentence);
}

void StatusLine::showState(const QString &sentence)
{
    const QString file = QFileInfo(m_session.file()).fileName();
    m_state->setText(file.isEmpty() ? sentence : tr("%1 – %2", "name of a file, state").arg(file, sentence));
    m_state->setToolTip(m_session.file());
}

void StatusLine::updateCount()
{
    const int all = m_session.isOpen() ? m_session.store().tally().value_or(Tally()).all : 0;
    m_count->setText(tr("%Ln incident(s)", nullptr, all));
}

} // namespace noticedesk
