#pragma once

#include <QWidget>

namespace noticedesk {

class MessageBar;

/// Says that somebody else has stored another text where this one is typed, until it is decided between the two.
class ContestedBar final : public QWidget {
    Q_OBJECT
public:
    explicit ContestedBar(QWidget *parent = nullptr);

    void setContested(bool contested);

Q_SIGNALS:
    void comparisonAsked();
    void keepMineAsked();
    void takeOtherAsked();

private:
    void offer();
    void comeIntoSight();

    MessageBar *m_bar;
};

} // namespace noticedesk
