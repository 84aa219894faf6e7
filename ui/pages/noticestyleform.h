#pragma once

#include "app/incident/noticestyle.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace noticedesk {

/// How the notices of a page are set.
class NoticeStyleForm final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStyleForm(QWidget *parent = nullptr);

    void setStyle(const NoticeStyle &style);

Q_SIGNALS:
    void chosen(const noticedesk::NoticeStyle &style);

private:
    void layOut();
    void announce();
    void takeShipped();

    NoticeStyle m_style;
    QComboBox *m_shipped;
    QComboBox *m_labels;
    QComboBox *m_order;
    QComboBox *m_separator;
    QComboBox *m_stamps;
    QCheckBox *m_pageLine;
    QCheckBox *m_affectedLine;
    QCheckBox *m_timeline;
};

} // namespace noticedesk
