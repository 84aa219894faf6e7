#pragma once

#include <QWidget>

class QSplitter;
class QStackedLayout;
class QTabBar;

namespace noticedesk {

/// Three panes beside each other: the list, the incident, its notice. Where there is no room for three, the notice
/// goes behind a tab beside the incident.
class DeskPanes final : public QWidget {
    Q_OBJECT
public:
    DeskPanes(QWidget *list, QWidget *incident, QWidget *notice, QWidget *parent = nullptr);

    [[nodiscard]] bool isCompact() const;
    /// Puts the focus into the next pane (1) or the previous one (-1), round and round.
    void focusPane(int step);
    void showIncident();
    void showNotice();

    /// Of the compact form: the wide one needs more, and gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *middle();
    void setCompact(bool compact);
    [[nodiscard]] int paneWithFocus() const;

    QWidget *m_list;
    QWidget *m_incident;
    QWidget *m_notice;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QStackedLayout *m_stack;
};

} // namespace noticedesk
