#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QString>

class QWidget;

namespace noticedesk {

class DeskView;
class MessageBar;
class Session;
struct WindowActions;

/// What writes many incidents into files at once: the report, the site, and the bundle for another desk.
class ExportActs final : public QObject {
    Q_OBJECT
public:
    /// `desk` stores what is being typed before any of it is read, and knows which incidents are selected; `bar` says
    /// what was done, `window` is the parent of dialogs. They must outlive it.
    ExportActs(Session &session, const WindowActions &actions, DeskView &desk, MessageBar &bar, QWidget &window);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);
};

} // namespace noticedesk
