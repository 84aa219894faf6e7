#pragma once

#include "app/base/result.h"
#include "app/incident/ids.h"

#include <QObject>
#include <QString>

class QWidget;

namespace noticedesk {

class BundleWork;
class IncidentListPane;
class Session;

/// The bundle for another desk: asks for a file, and writes the incidents that are selected in the list beside the
/// window. On the other desk it comes in like a post.
class BundleActs final : public QObject {
    Q_OBJECT
public:
    /// `list` knows which incidents are selected, `window` is the parent of dialogs; both must outlive it.
    BundleActs(Session &session, const IncidentListPane &list, QWidget &window);

    void ask();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    [[nodiscard]] QList<IncidentId> selected() const;
    void chooseFile(const QList<IncidentId> &ids);

    Session &m_session;
    const IncidentListPane &m_list;
    QWidget &m_window;
    BundleWork *m_work;
    QString m_folder; ///< where the last bundle was written
};

} // namespace noticedesk
