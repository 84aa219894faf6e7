#include "ui/styles/stylepreview.h"

#include "ui/styles/choices.h"
#include "ui/styles/noticechoice.h"
#include "ui/styles/renderednotice.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

using Form = RenderedNotice::Form;

/// As often as a screen is drawn.
constexpr int drawMilliseconds = 16;

} // namespace

StylePreview::StylePreview(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeChoice(session, this))
    , m_form(choiceOf<Form>(tr("Form of the notice"),
                            {{Form::LightPage, tr("Page, light")},
                             {Form::DarkPage, tr("Page, dark")},
                             {Form::Website, tr("On a website")},
                             {Form::Mail, tr("In a mail")},
                             {Form::Markdown, tr("Markdown")},
                             {Form::Text, tr("Text")}},
                            this))
    , m_rendered(new RenderedNotice(this))
{
    m_notice->setObjectName(QStringLiteral("previewNotice"));
    m_form->setObjectName(QStringLiteral("previewForm"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(spacing::small);
    choices->addWidget(m_notice, 3);
    choices->addWidget(m_form, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::small);
    layout->addLayout(choices);
    layout->addWidget(m_rendered, 1);
    m_draw.setSingleShot(true);
    m_draw.setInterval(drawMilliseconds);
    connect(&m_draw, &QTimer::timeout, this, &StylePreview::draw);
    connect(m_notice, &NoticeChoice::chosen, &m_draw, qOverload<>(&QTimer::start));
    connect(m_form, &QComboBox::currentIndexChanged, &m_draw, qOverload<>(&QTimer::start));
}

void StylePreview::showPage(const Page &page)
{
    m_page = page;
    m_notice->setPage(page.id);
    if (!m_draw.isActive())
        m_draw.start();
}

void StylePreview::showEnd()
{
    m_isEndWanted = true;
}

void StylePreview::draw()
{
    const SampleIncident shown = m_notice->shown(m_page);
    m_rendered->show(shown.incident, m_page, shown.components, chosenIn<Form>(*m_form));
    if (std::exchange(m_isEndWanted, false))
        m_rendered->scrollToTheEnd();
}

} // namespace noticedesk
