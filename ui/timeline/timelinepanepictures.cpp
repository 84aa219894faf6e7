#include "ui/timeline/timelinepane.h"

#include "app/base/zone.h"
#include "app/desk/exporting.h"
#include "app/timeline/svg.h"
#include "ui/timeline/picturedialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

/// How the timeline is handed out as a picture.
namespace noticedesk {

using namespace Qt::StringLiterals;

Picture TimelinePane::wholePicture() const
{
    PictureOptions options;
    options.title = m_story.incident.title;
    options.zone = zoneNamed(m_story.page.zone);
    options.locale = QLocale();
    return timelinePicture(m_story.timeline, options);
}

void TimelinePane::chooseFile()
{
    const QString notice = exportFileName(m_story.incident, m_story.page, ExportFormat::Text);
    auto *dialog = new PictureDialog(QFileInfo(notice).completeBaseName() + u"-timeline"_s, m_folder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString &file) { save(file, dialog->formatOf(file)); });
    dialog->open();
}

void TimelinePane::save(const QString &file, PictureFormat format)
{
    m_folder = QFileInfo(file).absolutePath();
    const auto document = pictureDocument(wholePicture(), format);
    const auto saved = document ? writeFile(file, *document) : tl::unexpected(document.error());
    if (saved)
        Q_EMIT said(tr("Saved the timeline as “%1”.").arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT failed(saved.error());
}

/// As an image for most programs, as SVG for those that take it, and in words.
void TimelinePane::copyPicture()
{
    const Picture picture = wholePicture();
    auto copy = std::make_unique<QMimeData>();
    copy->setImageData(imageOf(picture, 2));
    copy->setData(u"image/svg+xml"_s, renderSvg(picture));
    copy->setText(picture.description);
    QGuiApplication::clipboard()->setMimeData(copy.release());
    Q_EMIT said(tr("Copied the timeline as a picture."));
}

} // namespace noticedesk
