#include "app/desk/gathering.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace noticedesk {

namespace {

struct Gathering {
    Q_DECLARE_TR_FUNCTIONS(Gathering)
};

tl::unexpected<Error> notRead(const QString &sentence)
{
    return failure(Error::Code::Unreadable, sentence);
}

void add(Reading &all, const QString &file, Result<Reading> read)
{
    if (!read) {
        all.unreadable.append({file, QString(), read.error().message});
        return;
    }
    const bool first = all.posts.isEmpty() && all.bundle.histories.isEmpty();
    all.format = first || all.format == read->format ? read->format : PostFormat::Detect;
    all.posts.append(read->posts);
    all.bundle.pages.append(read->bundle.pages);
    all.bundle.components.append(read->bundle.components);
    all.bundle.histories.append(read->bundle.histories);
    for (Unreadable &item : read->unreadable)
        item.file = file;
    all.unreadable.append(read->unreadable);
}

} // namespace

Result<QByteArray> readDocument(const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    const QFileInfo found(file);
    if (!found.exists())
        return notRead(Gathering::tr("There is no file “%1”. Check its name.").arg(name));
    if (found.isDir())
        return notRead(Gathering::tr("“%1” is a folder. Choose the files in it.").arg(name));
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return notRead(Gathering::tr("“%1” could not be opened: %2.").arg(name, opened.errorString()));
    QByteArray bytes = opened.read(mostDocumentBytes + 1); // one more than allowed shows that there is more
    if (bytes.size() > mostDocumentBytes)
        return notRead(Gathering::tr("“%1” is larger than 128 MiB. Divide it, and read the parts.").arg(name));
    if (opened.error() != QFile::NoError)
        return notRead(Gathering::tr("“%1” could not be read: %2.").arg(name, opened.errorString()));
    return bytes;
}

Result<Reading> gather(const Sources &sources, const ReadOptions &options, const GoOn &goOn)
{
    Reading all;
    if (!sources.text.trimmed().isEmpty())
        add(all, QString(), readPosts(sources.text.toUtf8(), options));
    int filesRead = 0;
    for (const QString &file : sources.files) {
        if (!goOn(filesRead++))
            return failure(Error::Code::Cancelled, Gathering::tr("Reading was stopped."));
        const auto bytes = readDocument(file);
        add(all, file, bytes ? readPosts(*bytes, options) : tl::unexpected(bytes.error()));
    }
    return all;
}

} // namespace noticedesk
