#pragma once

#include "app/incident/page.h"

#include <QComboBox>

namespace noticedesk {

/// A field to choose by typing with which template a new incident begins; or with none.
class TemplateChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit TemplateChoice(QWidget *parent = nullptr);

    /// Offers the templates of the page that give an incident a title, those for that kind first. The chosen one stays
    /// if it is still among them, and for that kind.
    void offer(const Page &page, Kind kind);
    /// Nothing while none is chosen, or what is typed is the name of none.
    [[nodiscard]] std::optional<Template> chosen() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    void choose(int index);

    QList<Template> m_templates;
    int m_chosen = 0; ///< the row; 0: none
};

} // namespace noticedesk
