#pragma once

#include "app/incident/template.h"

#include <QMenu>

namespace noticedesk {

/// The texts that an update can begin with, in the order of a story. Read when it is about to be shown.
class TemplateMenu final : public QMenu {
    Q_OBJECT
public:
    explicit TemplateMenu(QWidget *parent = nullptr);

    /// Only those for incidents, or for planned work.
    void setKind(Kind kind);

Q_SIGNALS:
    void chosen(const noticedesk::Template &pattern);

private:
    void fill();

    Kind m_kind = Kind::Incident;
};

} // namespace noticedesk
