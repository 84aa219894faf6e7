#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace noticedesk {

/// The line under a notice: its acts as buttons, and a sentence that says what they would hand out.
class NoticeFoot final : public QWidget {
    Q_OBJECT
public:
    NoticeFoot(QAction *copy, const QList<QAction *> &copyAlone, QAction *save, QWidget *parent = nullptr);

    void say(const QString &sentence);

private:
    QLabel *m_sentence;
};

} // namespace noticedesk
