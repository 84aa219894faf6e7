#pragma once

#include <QWidget>

class QLabel;

namespace noticedesk {

class NoticeHandout;

/// The line under a notice: its acts as buttons, and a sentence that says what they would hand out.
class NoticeFoot final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeFoot(const NoticeHandout &handout, QWidget *parent = nullptr);

    void say(const QString &sentence);

private:
    QLabel *m_sentence;
};

} // namespace noticedesk
