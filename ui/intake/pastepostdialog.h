#pragma once

#include "app/desk/importpreview.h"
#include "app/incident/ids.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace noticedesk {

class EmptyState;
class ImportWork;
class MessageBar;
class PlanView;
class ReadingChoices;
class Session;
class SourcesField;

/// Takes a pasted post or files, shows what importing them would do, and does it when a person agrees. Nothing is
/// stored before; what was pasted is not remembered.
class PastePostDialog final : public QDialog {
    Q_OBJECT
public:
    /// Begins with the text on the clipboard if that is a post.
    explicit PastePostDialog(Session &session, QWidget *parent = nullptr);
    ~PastePostDialog() override;

    void setText(const QString &text);
    void addFile(const QString &file);

    void reject() override;

Q_SIGNALS:
    void imported(const QList<noticedesk::IncidentId> &ids);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QLayout *madeButtons();
    void listenToWork();
    void schedule();
    void work();
    void showPreview(const ImportPreview &preview);
    void showNothing(const QString &title, const QString &sentence);
    void showFailure(const Error &error);
    void updateImport(const QString &whyNot);
    void import();

    Session &m_session;
    ImportWork *m_work;
    QTimer m_pause;
    ImportPreview m_preview;
    bool m_storing = false;
    SourcesField *m_sources;
    ReadingChoices *m_choices;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PlanView *m_plan;
    MessageBar *m_message;
    QLabel *m_state;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace noticedesk
