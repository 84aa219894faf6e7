#pragma once

#include <QWidget>

class QAbstractButton;
class QLineEdit;
class QToolButton;

namespace noticedesk {

class BodyEdit;
class TonedLabel;

/// Under a body: finds words in it, and puts others in their place. Closed until it is asked for; Escape closes it.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    /// `field` must outlive the bar.
    explicit FindBar(BodyEdit &field, QWidget *parent = nullptr);

    /// Begins with the selected words. Unless `replacing`, there is only a field to find.
    void open(bool replacing);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QAbstractButton *addButton(const QString &icon, const QString &name);
    /// Selects the next place from the cursor on, or the one before it; after the last comes the first.
    void step(bool forwards);
    void followWords();
    void replaceOne();
    void replaceAll();
    void showCount();
    void leave();

    BodyEdit &m_field;
    QLineEdit *m_words;
    QLineEdit *m_others;
    QToolButton *m_matchesCase;
    TonedLabel *m_count;
    QList<QWidget *> m_replacing; ///< what is seen only while replacing
};

} // namespace noticedesk
