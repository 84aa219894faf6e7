#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QString>

class QWidget;

namespace noticedesk {

class ReportWork;
class Session;
struct ReportQuestion;

/// The communication report: asks for the time, then for the file, and writes it beside the window.
class ReportActs final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of dialogs; both must outlive it.
    ReportActs(Session &session, QWidget &window);

    void ask();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void chooseFile(const ReportQuestion &question);

    Session &m_session;
    QWidget &m_window;
    ReportWork *m_work;
    QString m_folder; ///< where the last report was saved
};

} // namespace noticedesk
