#include "ui/styles/styleeditor.h"

#include "ui/styles/styleform.h"
#include "ui/styles/stylepreview.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/spacing.h"

#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace noticedesk {

StyleEditor::StyleEditor(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_form(new StyleForm)
    , m_settings(new FormArea(m_form))
    , m_preview(new StylePreview(session))
    , m_splitter(new QSplitter(this))
{
    m_settings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->layout()->setContentsMargins(0, 0, spacing::medium, 0);
    m_preview->layout()->setContentsMargins(spacing::small, 0, 0, 0);
    m_splitter->addWidget(m_settings);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setChildrenCollapsible(false);
    setFocusProxy(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->addWidget(m_splitter);
    connect(m_form, &StyleForm::edited, this, &StyleEditor::edited);
    connect(m_form, &StyleForm::typed, this, [this](bool isAtTheEnd) {
        m_preview->showPage(m_form->written());
        if (isAtTheEnd)
            m_preview->showEnd();
    });
}

void StyleEditor::setPage(const Page &page)
{
    m_form->setPage(page);
    m_preview->showPage(m_form->written());
}

void StyleEditor::flush()
{
    m_form->flush();
}

/// Where there is no room beside each other, the notice goes below.
void StyleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int form = m_form->minimumSizeHint().width() + m_settings->verticalScrollBar()->sizeHint().width();
    m_settings->setMinimumWidth(form); // it is never moved sideways
    const bool isNarrow = width() < form + 30 * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace noticedesk
