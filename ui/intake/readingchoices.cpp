#include "ui/intake/readingchoices.h"

#include "ui/widgets/combonames.h"
#include "ui/widgets/spacing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace noticedesk {

namespace {

QString formatText(PostFormat format)
{
    switch (format) {
    case PostFormat::Detect: return ReadingChoices::tr("Detect");
    case PostFormat::StatusPageText: return ReadingChoices::tr("Status page text");
    case PostFormat::StatusPageJson: return ReadingChoices::tr("Status page JSON");
    case PostFormat::NoticeMarkdown: return ReadingChoices::tr("Notice in Markdown");
    case PostFormat::Bundle: return ReadingChoices::tr("Bundle of another desk");
    }
    Q_UNREACHABLE();
}

/// Empty means that the post says it. What is written may be chosen by any part of it.
QComboBox *choiceOf(const QStringList &values, const QString &emptyText)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString());
    combo->setItemData(0, emptyText, Qt::AccessibleTextRole);
    combo->addItems(values);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    combo->lineEdit()->setPlaceholderText(emptyText);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    return combo;
}

QStringList namesOf(const QList<Page> &pages)
{
    QStringList names;
    for (const Page &page : pages)
        names.append(page.name);
    return names;
}

QStringList zones()
{
    QStringList names;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(zone));
    return names;
}

void addField(QBoxLayout &row, const QString &label, QComboBox *field, int stretch)
{
    nameCombo(*field, QString(label).remove(u'&')); // a buddy names the combo box alone
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(caption);
    column->addWidget(field);
    row.addLayout(column, stretch);
}

} // namespace

ReadingChoices::ReadingChoices(const QList<Page> &pages, QWidget *parent)
    : QWidget(parent)
    , m_format(new QComboBox)
    , m_page(choiceOf(namesOf(pages), tr("As the post says")))
    , m_zone(choiceOf(zones(), tr("As the post says")))
{
    for (const PostFormat format : {PostFormat::Detect, PostFormat::StatusPageText, PostFormat::StatusPageJson,
                                    PostFormat::NoticeMarkdown, PostFormat::Bundle})
        m_format->addItem(formatText(format), QVariant::fromValue(int(format)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::medium);
    addField(*row, tr("&Read as"), m_format, 1);
    addField(*row, tr("Pa&ge"), m_page, 2);
    addField(*row, tr("Time &zone"), m_zone, 2);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReadingChoices::changed);
    connect(m_page, &QComboBox::editTextChanged, this, &ReadingChoices::changed);
    connect(m_zone, &QComboBox::editTextChanged, this, &ReadingChoices::changed);
}

ReadOptions ReadingChoices::options() const
{
    ReadOptions options;
    options.format = PostFormat(m_format->currentData().toInt());
    options.pageName = m_page->currentText().trimmed();
    if (unknownZone().isEmpty())
        options.zone = m_zone->currentText().trimmed().toLatin1();
    return options;
}

QString ReadingChoices::unknownZone() const
{
    const QString zone = m_zone->currentText().trimmed();
    return zone.isEmpty() || QTimeZone(zone.toLatin1()).isValid() ? QString() : zone;
}

} // namespace noticedesk
