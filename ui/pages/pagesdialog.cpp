#include "ui/pages/pagesdialog.h"

#include "app/incident/pagerules.h"
#include "ui/commands/dialogundo.h"
#include "ui/commands/editcomponents.h"
#include "ui/commands/editpage.h"
#include "ui/pages/componentspane.h"
#include "ui/pages/houserulesform.h"
#include "ui/pages/pageform.h"
#include "ui/pages/pagelist.h"
#include "ui/pages/templatespane.h"
#include "ui/session/session.h"
#include "ui/styles/styleeditor.h"
#include "ui/widgets/actbutton.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticedesk {

PagesDialog::PagesDialog(Session &session, PageId page, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_page(page)
    , m_undo(new DialogUndo(session.undoStack(), this))
    , m_list(new PageList(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new PageForm)
    , m_style(new StyleEditor(session))
    , m_components(new ComponentsPane([&session] { return session.now(); },
                                      [&session](ComponentId id) {
                                          // What cannot be looked up is taken to be named, so that it is kept.
                                          return session.store().isInHistory(id).value_or(true);
                                      }))
    , m_rules(new HouseRulesForm)
    , m_templates(new TemplatesPane)
    , m_remark(new TonedLabel(Tone::Caution, this))
{
    setWindowTitle(tr("Pages and Components"));
    addActions({m_undo->undo, m_undo->redo});
    buildLayout();
    connectParts();
    refresh();
    m_list->setFocus();
}

PagesDialog::~PagesDialog()
{
    // A field announces a last loss of focus while it goes; nobody is left to store what that would hand over.
    for (QObject *form : QList<QObject *>{m_form, m_style, m_rules, m_templates})
        form->disconnect(this);
}

void PagesDialog::buildLayout()
{
    m_tabs->addTab(new FormArea(m_form), tr("&Page"));
    m_tabs->addTab(m_style, tr("Notice &Style"));
    m_tabs->addTab(m_components, tr("&Components"));
    m_tabs->addTab(new FormArea(m_rules), tr("&House Rules"));
    m_tabs->addTab(m_templates, tr("Te&mplates"));
    m_tabs->setDocumentMode(true);
    // By its key alone a tab would come to the front while the keys still went to what is now behind it.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (focusWidget() == nullptr || !m_tabs->isAncestorOf(focusWidget()))
            m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
    });
    m_tabs->setAccessibleName(tr("The chosen page"));
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::large);
    panes->addWidget(m_list, 1);
    panes->addWidget(m_tabs, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addLayout(panes, 1);
    layout->addWidget(m_remark);
    layout->addLayout(foot());
    resize(QSize(1240, 780).boundedTo(screen()->availableSize()));
}

QLayout *PagesDialog::foot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *saved = new TonedLabel(Tone::Neutral, this);
    saved->setText(tr("Every change is saved at once."));
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(actButton(m_undo->undo, this));
    line->addWidget(actButton(m_undo->redo, this));
    line->addWidget(saved);
    line->addStretch();
    line->addWidget(buttons);
    return line;
}

void PagesDialog::connectParts()
{
    connect(m_undo, &DialogUndo::aboutToAct, this, &PagesDialog::flush);
    connect(m_list, &PageList::chosen, this, &PagesDialog::showPage);
    connect(m_list, &PageList::addAsked, this, &PagesDialog::addPage);
    connect(m_list, &PageList::removeAsked, this, &PagesDialog::removePage);
    const auto edit = [this](const Page &after, const QString &act) {
        if (const Page *before = current(); before && before->id == after.id)
            editPage(Page(*before), after, act);
    };
    connect(m_form, &PageForm::edited, this, edit);
    connect(m_style, &StyleEditor::edited, this, edit);
    connect(m_rules, &HouseRulesForm::edited, this, edit);
    connect(m_templates, &TemplatesPane::edited, this, edit);
    connect(m_components, &ComponentsPane::edited, this,
            [this](const QList<Component> &before, const QList<Component> &after, const QString &act) {
                say({});
                m_session.undoStack().push(new EditComponents(m_session, before, after, act));
            });
    connect(&m_session, &Session::pagesChanged, this, &PagesDialog::refresh);
    connect(&m_session, &Session::changedElsewhere, this, &PagesDialog::refresh);
    connect(&m_session, &Session::opened, this, &QDialog::reject);
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        say(error.message);
        refresh();
    });
}

/// Shows what is stored, and keeps the chosen page.
void PagesDialog::refresh()
{
    m_pages = keptPages(m_session.store().pages().value_or(QList<Page>()));
    showPage(m_list->showPages(m_pages, m_page));
}

void PagesDialog::showPage(PageId page)
{
    if (page != m_page)
        flush();
    m_page = page;
    const Page *chosen = current();
    m_tabs->setEnabled(chosen);
    m_list->setRemovable(chosen);
    m_form->setPage(chosen ? *chosen : Page(), m_pages);
    m_style->setPage(chosen ? *chosen : Page());
    m_rules->setPage(chosen ? *chosen : Page());
    m_templates->setPage(chosen ? *chosen : Page());
    m_components->setComponents(page, chosen ? m_session.components(page) : QList<Component>());
}

const Page *PagesDialog::current() const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [this](const Page &page) { return page.id == m_page; });
    return found == m_pages.end() ? nullptr : &*found;
}

void PagesDialog::showStyle()
{
    m_tabs->setCurrentWidget(m_style);
    m_style->setFocus(Qt::OtherFocusReason);
}

void PagesDialog::flush()
{
    m_form->flush();
    m_style->flush();
    m_rules->flush();
    m_templates->flush();
}

void PagesDialog::addPage()
{
    flush();
    const Page *like = current();
    Page page;
    page.id = PageId::make(m_session.now());
    page.zone = like ? like->zone : QTimeZone::systemTimeZoneId();
    page.language = like ? like->language : page.language;
    page.name = tr("New page");
    for (int number = 2; nameFault(page, m_pages); ++number)
        page.name = tr("New page %1").arg(number);
    Page before = page;
    before.withdrawn = true;
    m_page = page.id;
    editPage(before, page, tr("New Page"));
    m_tabs->setCurrentIndex(0);
    m_form->beginName();
}

void PagesDialog::removePage()
{
    flush();
    const Page before = *current();
    if (m_session.store().isInHistory(before.id).value_or(true)) {
        say(tr("“%1” stays: incidents are told on it. Withdraw or keep them; their history needs the page.")
                .arg(before.name));
        return;
    }
    Page after = before;
    after.withdrawn = true;
    editPage(before, after, tr("Remove Page"));
}

void PagesDialog::editPage(const Page &before, const Page &after, const QString &act)
{
    say({});
    m_session.undoStack().push(new EditPage(m_session, before, after, act));
}

void PagesDialog::say(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

/// What was being typed is stored when the dialog goes, by Escape as well: there is nothing to cancel.
void PagesDialog::done(int result)
{
    flush();
    QDialog::done(result);
}

} // namespace noticedesk
