#pragma once

#include "app/incident/templaterules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace noticedesk {

class FieldWatch;
class GrowingTextEdit;
class PlaceholderHighlighter;
class TonedLabel;

/// One template of a page. What is wrong with it is said while it is written; what is written is announced when a
/// field is left, and only a name that is missing or taken stays where it is typed.
class TemplateForm final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateForm(QWidget *parent = nullptr);

    /// What is stored: the one at `at` of all templates of a page. Another one if it `isOther`, or the same anew.
    void setTemplate(const QList<PageTemplate> &templates, int at, bool isOther);
    /// Nothing is chosen.
    void clear();
    /// Announces what is written, now.
    void flush();
    /// Puts the cursor into the name, to write another one.
    void beginName();

Q_SIGNALS:
    /// A person wants the template to be `after`.
    void edited(const noticedesk::PageTemplate &after, const QString &act);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectFields();
    void show(const Template &before, bool isOther);
    void fillStatuses(Kind kind);
    void judge();
    void change(const Template &after, const QString &act);
    [[nodiscard]] QList<PageTemplate> written() const;
    [[nodiscard]] Template pattern() const;

    QList<PageTemplate> m_templates;
    int m_at = -1;
    FieldWatch *m_watch;
    QFormLayout *m_form;
    QLineEdit *m_name;
    TonedLabel *m_nameRemark;
    QComboBox *m_kind;
    QComboBox *m_status;
    QLineEdit *m_title;
    QLineEdit *m_headline;
    GrowingTextEdit *m_body;
    PlaceholderHighlighter *m_highlighter;
    TonedLabel *m_bodyRemark;
    TonedLabel *m_facts;
    QCheckBox *m_security;
};

} // namespace noticedesk
