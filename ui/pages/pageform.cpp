#include "ui/pages/pageform.h"

#include "app/incident/address.h"
#include "app/incident/pagerules.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/fieldwatch.h"
#include "ui/widgets/languagechoice.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"
#include "ui/widgets/zonechoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace noticedesk {

PageForm::PageForm(QWidget *parent)
    : QWidget(parent)
    , m_watch(new FieldWatch(this))
    , m_name(new QLineEdit(this))
    , m_nameRemark(fieldRemark(Tone::Alarm, this))
    , m_address(new QLineEdit(this))
    , m_addressRemark(fieldRemark(Tone::Alarm, this))
    , m_zone(zoneChoice(tr("Time zone"), this))
    , m_zoneRemark(fieldRemark(Tone::Caution, this))
    , m_language(languageChoice(this))
    , m_languageRemark(fieldRemark(Tone::Alarm, this))
{
    m_name->setPlaceholderText(tr("Example Mail"));
    m_address->setPlaceholderText(tr("https://status.example.com"));
    auto *form = new QFormLayout;
    form->setSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("N&ame:"), m_name, m_nameRemark);
    addField(*form, tr("A&ddress:"), m_address, m_addressRemark);
    addField(*form, tr("Time &zone:"), m_zone, m_zoneRemark);
    addField(*form, tr("&Language:"), m_language, m_languageRemark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::medium);
    layout->addLayout(form);
    layout->addStretch();

    for (QLineEdit *field : {m_name, m_address, m_zone->lineEdit(), m_language->lineEdit()}) {
        m_watch->watch(field);
        connect(field, &QLineEdit::textChanged, this, &PageForm::judge);
        connect(field, &QLineEdit::editingFinished, this, &PageForm::flush);
    }
    for (QComboBox *combo : {m_zone, m_language}) {
        m_watch->watch(combo);
        connect(combo, &QComboBox::activated, this, &PageForm::flush);
    }
    connect(m_watch, &FieldWatch::undoAsked, this, &PageForm::flush);
}

void PageForm::addField(QFormLayout &form, const QString &label, QWidget *field, TonedLabel *remark)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::hair);
    column->addWidget(field);
    column->addWidget(remark);
    form.addRow(label, column);
    static_cast<QLabel *>(form.itemAt(form.rowCount() - 1, QFormLayout::LabelRole)->widget())->setBuddy(field);
}

void PageForm::setPage(const Page &page, const QList<Page> &pages)
{
    const Page before = std::exchange(m_page, page);
    m_pages = pages;
    show(before);
    judge();
}

/// A field that was changed and could not be stored keeps what is written in it.
void PageForm::show(const Page &before)
{
    const bool isOther = before.id != m_page.id;
    if (isOther || before.name != m_page.name || m_name->text() == before.name)
        m_name->setText(m_page.name);
    if (isOther || before.address != m_page.address || m_address->text() == before.address)
        m_address->setText(m_page.address);
    const QString zone = QString::fromUtf8(m_page.zone);
    if (isOther || before.zone != m_page.zone || m_zone->currentText() == QString::fromUtf8(before.zone))
        m_zone->setCurrentText(zone);
    if (isOther || before.language != m_page.language || chosenLanguage(*m_language) == before.language)
        showLanguage(*m_language, m_page.language);
}

void PageForm::beginName()
{
    m_name->setFocus();
    m_name->selectAll();
}

QString PageForm::nameRemark() const
{
    Page written = m_page;
    written.name = m_name->text();
    const auto fault = nameFault(written, m_pages);
    if (!fault)
        return {};
    switch (*fault) {
    case NameFault::Empty: return tr("A page needs a name. It keeps “%1” until it has one.").arg(m_page.name);
    case NameFault::Taken:
        return tr("Another page is called “%1” already. This one stays “%2”.")
            .arg(m_name->text().simplified(), m_page.name);
    }
    Q_UNREACHABLE();
}

/// What is typed without a scheme is meant as a web address.
QString PageForm::writtenAddress() const
{
    const QString written = m_address->text().trimmed();
    return written.isEmpty() || written.contains(QLatin1Char(':')) ? written : QStringLiteral("https://") + written;
}

void PageForm::judge()
{
    remarkOn(*m_nameRemark, *m_name, nameRemark());
    const QString address = writtenAddress();
    const bool isWebAddress =
        address.isEmpty() || linkAddress(address).value_or(QString()).startsWith(QLatin1String("http"));
    remarkOn(*m_addressRemark, *m_address,
             isWebAddress ? QString() : tr("This is no web address. The page keeps the one it has."));
    const QString zone = m_zone->currentText().trimmed();
    if (zone.isEmpty())
        remarkOn(*m_zoneRemark, *m_zone,
                 tr("A page needs a time zone. It keeps “%1”.").arg(QString::fromUtf8(m_page.zone)));
    else
        remarkOn(*m_zoneRemark, *m_zone,
                 isKnownZone(zone.toUtf8())
                     ? QString()
                     : tr("This machine does not know the zone “%1”; times are shown in UTC until it does.").arg(zone));
    remarkOn(*m_languageRemark, *m_language,
             chosenLanguage(*m_language) ? QString()
                                         : tr("This is no language. The page keeps “%1”.").arg(m_page.language));
}

void PageForm::flush()
{
    if (m_page.id.isNull())
        return;
    Page after = m_page;
    if (m_nameRemark->text().isEmpty()) {
        after.name = m_name->text().simplified();
        change(after, tr("Rename Page"));
    }
    after = m_page;
    if (m_addressRemark->text().isEmpty()) {
        after.address = writtenAddress();
        change(after, tr("Change Address"));
    }
    after = m_page;
    if (const QString zone = m_zone->currentText().trimmed(); !zone.isEmpty() && zone.toUtf8() != m_page.zone) {
        after.zone = zone.toUtf8();
        after.inferred.setFlag(Inference::Zone, false);
        change(after, tr("Change Time Zone"));
    }
    after = m_page;
    if (const auto language = chosenLanguage(*m_language)) {
        after.language = *language;
        change(after, tr("Change Language"));
    }
}

void PageForm::change(const Page &after, const QString &act)
{
    if (after != m_page)
        Q_EMIT edited(after, act);
}

} // namespace noticedesk
