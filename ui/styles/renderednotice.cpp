#include "ui/styles/renderednotice.h"

#include "app/desk/exporting.h"
#include "app/notice/pagestyle.h"
#include "ui/notices/noticeview.h"
#include "ui/notices/sourceview.h"
#include "ui/styles/pastedview.h"
#include "ui/widgets/palettes.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace noticedesk {

namespace {

ExportFormat formatOf(RenderedNotice::Form form)
{
    switch (form) {
    case RenderedNotice::Form::LightPage:
    case RenderedNotice::Form::DarkPage: return ExportFormat::HtmlPage;
    case RenderedNotice::Form::Website: return ExportFormat::HtmlFragment;
    case RenderedNotice::Form::Mail: return ExportFormat::HtmlMail;
    case RenderedNotice::Form::Markdown: return ExportFormat::Markdown;
    case RenderedNotice::Form::Text: return ExportFormat::Text;
    }
    Q_UNREACHABLE();
}

QColor shown(const Colour &colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

/// The colours of the HTML page, in the roles of the window.
QPalette pagePalette(const NoticeColours &scheme, const QPalette &window)
{
    const PageColours colours = pageColours(scheme);
    QPalette palette = window;
    const std::pair<QPalette::ColorRole, Colour> roles[] = {
        {QPalette::Window, colours.ground}, {QPalette::WindowText, colours.ink},
        {QPalette::Base, colours.ground},   {QPalette::Text, colours.ink},
        {QPalette::Mid, colours.line},      {QPalette::PlaceholderText, colours.quiet},
        {QPalette::Link, colours.link},     {QPalette::LinkVisited, colours.link},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, shown(colour));
    return palette;
}

} // namespace

RenderedNotice::RenderedNotice(QWidget *parent)
    : QStackedWidget(parent)
    , m_page(new NoticeView(this))
    , m_pasted(new PastedView(this))
    , m_source(new SourceView(tr("The notice in this style"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QWidget *view : QList<QWidget *>{m_page, m_pasted, m_source}) {
        view->setAccessibleName(tr("The notice in this style"));
        addWidget(view);
    }
}

void RenderedNotice::show(const Incident &incident, const Page &page, const QList<Component> &components, Form form)
{
    const bool isOther = std::exchange(m_incident, incident.id) != incident.id;
    draw(incident, page, components, form);
    if (isOther)
        toTheBeginning();
}

void RenderedNotice::scrollToTheEnd()
{
    QScrollBar *bar = static_cast<QAbstractScrollArea *>(currentWidget())->verticalScrollBar();
    bar->setValue(bar->maximum());
}

/// The cursor, too: a view that is shown for the first time goes where it is.
void RenderedNotice::toTheBeginning()
{
    m_page->moveCursor(QTextCursor::Start);
    m_pasted->moveCursor(QTextCursor::Start);
    m_source->moveCursor(QTextCursor::Start);
}

void RenderedNotice::draw(const Incident &incident, const Page &page, const QList<Component> &components, Form form)
{
    if (form == Form::LightPage || form == Form::DarkPage) {
        const bool isDark = form == Form::DarkPage;
        m_page->setPalette(
            pagePalette(isDark ? page.style.dark : page.style.light, isDark ? darkPalette() : lightPalette()));
        m_page->showNotice(composeNotice(incident, page, components));
        m_page->showPictureOf(incident, page, components);
        setCurrentWidget(m_page);
        return;
    }
    const QString source =
        QString::fromUtf8(exportDocument(incident, page, components, formatOf(form)).value_or(QByteArray()));
    if (form == Form::Website || form == Form::Mail) {
        m_pasted->showHtml(source);
        setCurrentWidget(m_pasted);
    } else {
        m_source->setSource(source);
        setCurrentWidget(m_source);
    }
}

} // namespace noticedesk
