#pragma once

#include "ui/styles/stylesection.h"

class QAction;
class QComboBox;
class QListView;

namespace noticedesk {

class FieldWatch;
class TonedLabel;
class ZoneModel;

/// The zones that the times of a notice are given in.
class TimesSection final : public StyleSection {
    Q_OBJECT
public:
    explicit TimesSection(FieldWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] Page written(Page page) const override;

protected:
    void show(const Page &before, const Page &page) override;

private:
    [[nodiscard]] QAction *addAct(const QString &icon, const QString &text, const QKeySequence &keys,
                                  void (TimesSection::*deed)());
    [[nodiscard]] QLayout *listAndActs();
    void offerActs();
    [[nodiscard]] int chosen() const;
    void moveUp();
    void moveDown();
    void move(int by);
    void remove();
    void add();
    /// What is wrong with adding what is written; empty: nothing.
    [[nodiscard]] QString remark() const;
    void setOthers(const QList<QByteArray> &zones, int row);

    ZoneModel *m_model;
    QListView *m_list;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    QComboBox *m_add;
    TonedLabel *m_remark;
};

} // namespace noticedesk
