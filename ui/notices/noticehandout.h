#pragma once

#include "app/base/result.h"
#include "app/desk/exporting.h"
#include "ui/notices/noticecopy.h"

#include <QObject>

class QAction;
class QWidget;

namespace noticedesk {

/// Hands out the notice of one incident: by clipboard, as a file, on paper. What is not approved never leaves.
class NoticeHandout final : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of dialogs, and where the keys of the actions work; it must outlive this.
    explicit NoticeHandout(QWidget &window);

    void setIncident(const Incident &incident, const Page &page, const QList<Component> &components);

    [[nodiscard]] QAction *copyForWebsite() const { return m_copyForWebsite; }
    /// Each for one place or one format.
    [[nodiscard]] QList<QAction *> copyAlone() const { return m_copyAlone; }
    [[nodiscard]] QAction *saveAs() const { return m_saveAs; }
    [[nodiscard]] QAction *print() const { return m_print; }
    /// What is in the notice and what is left out, in one sentence.
    [[nodiscard]] QString state() const;

Q_SIGNALS:
    /// One sentence for the status bar.
    void said(const QString &sentence);
    void failed(const noticedesk::Error &error);

private:
    void makeCopyActions();
    void makeOtherActions();
    [[nodiscard]] QList<QAction *> actions() const;
    /// `done` is said afterwards, with the state of the notice for its %1.
    [[nodiscard]] QAction *copyAction(const QString &text, const QString &tip, const QString &done, CopyAs as,
                                      ExportFormat format = ExportFormat::Text);
    void copy(CopyAs as, ExportFormat format, const QString &done);
    void chooseFile();
    void confirm(const QString &file, ExportFormat format);
    void save(const QString &file, ExportFormat format);
    void savePdf(const QString &file);
    void write(const QString &file, const Result<QByteArray> &document);
    void preview();

    QWidget &m_window;
    Incident m_incident;
    Page m_page;
    QList<Component> m_components;
    QAction *m_copyForWebsite = nullptr;
    QList<QAction *> m_copyAlone;
    QAction *m_calendar = nullptr; ///< among them
    QAction *m_saveAs = nullptr;
    QAction *m_print = nullptr;
    QString m_folder; ///< where the last notice was saved
};

} // namespace noticedesk
