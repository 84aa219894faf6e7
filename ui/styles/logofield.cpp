#include "ui/styles/logofield.h"

#include "app/desk/gathering.h"
#include "app/incident/stylerules.h"
#include "ui/notices/logoimage.h"
#include "ui/widgets/fieldremark.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tonedlabel.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace noticedesk {

namespace {

constexpr int mostHeight = 64; ///< as high as in an HTML page at most
constexpr int mostWidth = 260;

/// The one local file that is dragged; empty: something else is.
QString fileIn(const QMimeData &dragged)
{
    return dragged.urls().size() == 1 ? dragged.urls().first().toLocalFile() : QString();
}

} // namespace

LogoField::LogoField(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QLabel(this))
    , m_choose(new QPushButton(tr("Loa&d Logo…"), this))
    , m_remove(new QPushButton(tr("Remo&ve Logo"), this))
    , m_remark(fieldRemark(Tone::Alarm, this))
{
    m_shown->setAccessibleName(tr("Logo"));
    for (QPushButton *button : {m_choose, m_remove})
        button->setAutoDefault(false);
    m_choose->setToolTip(
        tr("A PNG, JPEG or SVG picture of at most %1 KB; it can be dropped here, too").arg(mostLogoBytes / 1024));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_shown);
    layout->addLayout(buttons);
    layout->addWidget(m_remark);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(); // the button that had it goes
        change({});
    });
    setLogo({});
}

void LogoField::setLogo(const QString &logo)
{
    m_logo = logo;
    const QImage image = logoImage(logo, QSize(mostWidth, mostHeight), devicePixelRatioF());
    m_shown->setPixmap(QPixmap::fromImage(image));
    m_shown->setVisible(!image.isNull());
    m_remove->setVisible(!logo.isEmpty());
}

QString LogoField::logo() const
{
    return m_logo;
}

void LogoField::forgive()
{
    remarkOn(*m_remark, *m_choose, QString());
}

void LogoField::change(const QString &logo)
{
    forgive();
    setLogo(logo);
    Q_EMIT settled();
}

void LogoField::chooseFile()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog =
        new QFileDialog(this, tr("Load Logo"), QDir(pictures).exists() ? pictures : QDir::homePath(),
                        tr("Pictures (*.png *.jpg *.jpeg *.svg)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LogoField::take);
    dialog->open();
}

/// What cannot be taken leaves the logo as it was.
void LogoField::take(const QString &file)
{
    const auto logo = readDocument(file).and_then(logoOf);
    if (logo)
        change(*logo);
    else
        remarkOn(*m_remark, *m_choose, logo.error().message);
}

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(fileIn(*event->mimeData()));
}

} // namespace noticedesk
