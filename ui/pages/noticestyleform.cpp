#include "ui/pages/noticestyleform.h"

#include "app/incident/shippedstyles.h"
#include "ui/widgets/combonames.h"
#include "ui/widgets/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace noticedesk {

namespace {

template <typename Choice>
QComboBox *choiceOf(const QString &name, const QList<std::pair<Choice, QString>> &choices, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (const auto &[choice, text] : choices)
        combo->addItem(text, int(choice));
    nameCombo(*combo, name);
    combo->setFocusPolicy(Qt::StrongFocus);
    return combo;
}

template <typename Choice> void choose(QComboBox &combo, Choice choice)
{
    combo.setCurrentIndex(combo.findData(int(choice)));
}

} // namespace

NoticeStyleForm::NoticeStyleForm(QWidget *parent)
    : QWidget(parent)
    , m_shipped(choiceOf<ShippedStyle>(tr("Notice style"),
                                       {{ShippedStyle::Post, tr("Post, as status pages copy it")},
                                        {ShippedStyle::StatusPage, tr("Status page, with the picture")},
                                        {ShippedStyle::Letter, tr("Letter, from first to last")},
                                        {ShippedStyle::Compact, tr("Compact, the updates alone")}},
                                       this))
    , m_labels(
          choiceOf<NoticeStyle::StatusLabels>(tr("Status"),
                                              {{NoticeStyle::StatusLabels::Auto, tr("Where an update has no headline")},
                                               {NoticeStyle::StatusLabels::Always, tr("Always")},
                                               {NoticeStyle::StatusLabels::Never, tr("Never")}},
                                              this))
    , m_order(choiceOf<NoticeStyle::Order>(tr("Order of updates"),
                                           {{NoticeStyle::Order::NewestFirst, tr("Newest first")},
                                            {NoticeStyle::Order::OldestFirst, tr("Oldest first")}},
                                           this))
    , m_separator(choiceOf<NoticeStyle::Separator>(
          tr("Section labels"),
          {{NoticeStyle::Separator::Dash, tr("User impact -")}, {NoticeStyle::Separator::Colon, tr("User impact:")}},
          this))
    , m_stamps(choiceOf<bool>(tr("Times"),
                              {{false, tr("In the page’s zone")}, {true, tr("In the page’s zone and in UTC")}}, this))
    , m_pageLine(new QCheckBox(tr("A line that names the page"), this))
    , m_affectedLine(new QCheckBox(tr("A line that names what is affected"), this))
    , m_timeline(new QCheckBox(tr("In an HTML page, a picture of what was affected when"), this))
{
    m_shipped->setObjectName(QStringLiteral("shippedStyle"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    layOut();
    connect(m_shipped, &QComboBox::activated, this, &NoticeStyleForm::takeShipped);
    for (const QComboBox *combo : {m_labels, m_order, m_separator, m_stamps})
        connect(combo, &QComboBox::activated, this, &NoticeStyleForm::announce);
    for (const QCheckBox *box : {m_pageLine, m_affectedLine, m_timeline})
        connect(box, &QCheckBox::clicked, this, &NoticeStyleForm::announce);
}

void NoticeStyleForm::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::small);
    m_shipped->setPlaceholderText(tr("Of your own"));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Notice style:"), m_shipped);
    form->addRow(tr("&Status is printed:"), m_labels);
    form->addRow(tr("&Order of updates:"), m_order);
    form->addRow(tr("S&ection labels:"), m_separator);
    form->addRow(tr("&Times:"), m_stamps);
    form->addRow(QString(), m_pageLine);
    form->addRow(QString(), m_affectedLine);
    form->addRow(QString(), m_timeline);
}

void NoticeStyleForm::setStyle(const NoticeStyle &style)
{
    m_style = style;
    const auto shipped = shippedAs(style);
    m_shipped->setCurrentIndex(shipped ? m_shipped->findData(int(*shipped)) : -1);
    choose(*m_labels, style.statusLabels);
    choose(*m_order, style.order);
    choose(*m_separator, style.separator);
    choose(*m_stamps, !style.otherZones.isEmpty());
    m_pageLine->setChecked(style.pageLine);
    m_affectedLine->setChecked(style.affectedLine);
    m_timeline->setChecked(style.timeline);
}

void NoticeStyleForm::takeShipped()
{
    if (const NoticeStyle style = styleOf(ShippedStyle(m_shipped->currentData().toInt())); style != m_style)
        Q_EMIT chosen(style);
}

void NoticeStyleForm::announce()
{
    NoticeStyle chosenStyle = m_style;
    chosenStyle.statusLabels = NoticeStyle::StatusLabels(m_labels->currentData().toInt());
    chosenStyle.order = NoticeStyle::Order(m_order->currentData().toInt());
    chosenStyle.separator = NoticeStyle::Separator(m_separator->currentData().toInt());
    if (const bool hasOthers = m_stamps->currentData().toBool(); hasOthers != !m_style.otherZones.isEmpty())
        chosenStyle.otherZones = hasOthers ? QList<QByteArray>{"Etc/UTC"} : QList<QByteArray>();
    chosenStyle.pageLine = m_pageLine->isChecked();
    chosenStyle.affectedLine = m_affectedLine->isChecked();
    chosenStyle.timeline = m_timeline->isChecked();
    if (chosenStyle != m_style)
        Q_EMIT chosen(chosenStyle);
}

} // namespace noticedesk
