#pragma once

#include "app/check/finding.h"

#include <QWidget>

namespace noticedesk {

/// One finding: how grave it is, what it says and on which words, and buttons for what can be done.
class FindingCard final : public QWidget {
    Q_OBJECT
public:
    /// `words` are those it stands on; may be empty.
    FindingCard(const Finding &finding, const QString &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void fixAsked(const noticedesk::Fix &fix);
    void showAsked();
    void dismissAsked();

private:
    QWidget *buttons(const Finding &finding);
};

} // namespace noticedesk
