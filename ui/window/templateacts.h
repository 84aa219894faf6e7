#pragma once

#include <QObject>

class QWidget;

namespace noticedesk {

class DeskView;
class Session;

/// Asks what the next update is to begin with, and begins it.
class TemplateActs final : public QObject {
    Q_OBJECT
public:
    /// All three must outlive it.
    TemplateActs(Session &session, DeskView &desk, QWidget &window);

private:
    void chooseBeginning();

    Session &m_session;
    DeskView &m_desk;
    QWidget &m_window;
};

} // namespace noticedesk
