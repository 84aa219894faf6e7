#include "ui/intake/sourcesfield.h"

#include "ui/widgets/spacing.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace noticedesk {

namespace {

/// A longer text on the clipboard is not looked at unasked.
constexpr qsizetype mostUnasked = 200'000;

bool hasStatedTimes(const Post &post)
{
    return !post.updates.isEmpty() && std::none_of(post.updates.begin(), post.updates.end(), [](const Update &update) {
        return update.inferred.testFlag(Inference::PostedAt);
    });
}

bool looksLikeAPost(const QString &text, const QDateTime &now)
{
    if (text.isEmpty() || text.size() > mostUnasked)
        return false;
    ReadOptions options;
    options.now = now;
    const auto reading = readPosts(text.toUtf8(), options);
    return reading && std::any_of(reading->posts.begin(), reading->posts.end(), hasStatedTimes);
}

QStringList localFiles(const QMimeData &dropped)
{
    QStringList files;
    for (const QUrl &url : dropped.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace

SourcesField::SourcesField(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_names(new QLabel)
    , m_remove(new QPushButton(tr("Re&move Files")))
{
    auto *caption = new QLabel(tr("Paste the &post here, or drop files"));
    caption->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing());
    m_text->setAcceptDrops(false); // a file dropped on it is a file to be read, not its address to be typed
    m_text->setPlaceholderText(tr("Mail is delayed\nIncident Report for Example Mail\nInvestigating\n\n"
                                  "We are looking into it.\nPosted Jun 13, 2024 - 09:17 CDT"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::tight);
    column->addWidget(caption);
    column->addWidget(m_text, 1);
    column->addSpacing(spacing::tight);
    column->addLayout(madeFileRow());
    connect(m_text, &QPlainTextEdit::textChanged, this, &SourcesField::changed);
    showFiles();
}

QLayout *SourcesField::madeFileRow()
{
    auto *addFiles = new QPushButton(QIcon::fromTheme(QStringLiteral("document-open")), tr("&Add Files…"));
    connect(addFiles, &QPushButton::clicked, this, &SourcesField::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &SourcesField::removeFiles);
    for (QPushButton *button : {addFiles, m_remove})
        button->setAutoDefault(false);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setForegroundRole(QPalette::PlaceholderText);
    m_names->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(addFiles);
    row->addWidget(m_remove);
    row->addWidget(m_names, 1);
    return row;
}

Sources SourcesField::sources() const
{
    return {m_text->toPlainText(), m_files};
}

void SourcesField::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void SourcesField::addFile(const QString &file)
{
    if (m_files.contains(file))
        return;
    m_files.append(file);
    showFiles();
    Q_EMIT changed();
}

void SourcesField::takeClipboard(const QDateTime &now)
{
    if (const QString text = QGuiApplication::clipboard()->text(); looksLikeAPost(text, now))
        setText(text);
}

bool SourcesField::canTake(const QMimeData &dropped)
{
    return dropped.hasText() || !localFiles(dropped).isEmpty();
}

void SourcesField::take(const QMimeData &dropped)
{
    const QStringList files = localFiles(dropped);
    for (const QString &file : files)
        addFile(file);
    if (files.isEmpty())
        m_text->insertPlainText(dropped.text());
}

void SourcesField::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add Files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Posts (*.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            addFile(file);
    });
    dialog->open();
}

void SourcesField::removeFiles()
{
    m_files.clear();
    showFiles();
    Q_EMIT changed();
}

void SourcesField::showFiles()
{
    QStringList names;
    for (const QString &file : m_files)
        names.append(QFileInfo(file).fileName());
    m_names->setText(names.join(tr(", ", "between file names")));
    m_remove->setVisible(!m_files.isEmpty());
}

} // namespace noticedesk
