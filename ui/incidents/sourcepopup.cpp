#include "ui/incidents/sourcepopup.h"

#include "ui/widgets/calmstyle.h"
#include "ui/widgets/spacing.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

#include <algorithm>

namespace noticedesk {

SourcePopup::SourcePopup(const Source &source, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_source(source)
    , m_name(new QLineEdit(source.name, this))
    , m_reference(new QLineEdit(source.reference, this))
    , m_link(new QLineEdit(source.link, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Source"));
    m_name->setPlaceholderText(tr("Example Cloud"));
    m_reference->setPlaceholderText(tr("EX123456"));
    m_link->setPlaceholderText(tr("https://status.example.com/incidents/1"));
    m_link->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *done = new QPushButton(tr("Done"), this);
    makePrimary(done);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    form->addRow(tr("&Vendor:"), m_name);
    form->addRow(tr("&Reference:"), m_reference);
    form->addRow(tr("&Link:"), m_link);
    form->addRow(done);
    for (QLineEdit *field : {m_name, m_reference, m_link})
        connect(field, &QLineEdit::returnPressed, this, &QWidget::close);
}

void SourcePopup::openBelow(const QWidget *button)
{
    adjustSize();
    QPoint place = button->mapToGlobal(QPoint(0, button->height() + spacing::hair));
    const QRect free = button->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), free.left(), std::max(free.left(), free.right() - width())));
    place.setY(std::clamp(place.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    move(place);
    show();
    m_name->setFocus();
}

void SourcePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    m_cancelled = true;
    close();
}

void SourcePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const Source written{m_name->text().simplified(), m_reference->text().simplified(), m_link->text().trimmed()};
    if (!m_cancelled && written != m_source)
        Q_EMIT chosen(written);
    m_source = written;
}

QString sourceText(const Source &source, bool isRead)
{
    if (source.name.isEmpty() && source.reference.isEmpty()) {
        const QString host = QUrl(source.link).host();
        const QString unnamed = isRead ? SourcePopup::tr("a status page") : SourcePopup::tr("ours");
        return host.isEmpty() ? unnamed : host;
    }
    if (source.reference.isEmpty())
        return source.name;
    if (source.name.isEmpty())
        return source.reference;
    return SourcePopup::tr("%1 · %2", "vendor, its reference").arg(source.name, source.reference);
}

} // namespace noticedesk
