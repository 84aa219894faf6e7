#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace noticedesk {

/// What can be done with the text of a body, each with its key, which counts while the body has the focus.
class BodyActs final : public QObject {
    Q_OBJECT
public:
    explicit BodyActs(QObject *parent = nullptr);

    QAction *strong;
    QAction *emphasis;
    QAction *link;
    QAction *list;
    QAction *pastePlain;
    QAction *find;
    QAction *replace;
    QAction *nextMark;

    [[nodiscard]] QList<QAction *> all() const;
    /// Those that make sense in a text that can be read only.
    [[nodiscard]] QList<QAction *> reading() const;
};

} // namespace noticedesk
