#include "ui/notices/linkmenu.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace noticedesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestAddress = 420;

bool mayBeOpened(const QUrl &link)
{
    return link.scheme() == "https"_L1 || link.scheme() == "http"_L1 || link.scheme() == "mailto"_L1;
}

} // namespace

LinkMenu::LinkMenu(const QUrl &link, QWidget *parent) : QMenu(parent)
{
    const QString address = QString::fromUtf8(link.toEncoded());
    QString shown = fontMetrics().elidedText(address, Qt::ElideMiddle, widestAddress);
    shown.replace(u'&', u"&&"_s);
    QAction *open = addAction(QIcon::fromTheme(u"internet-web-browser"_s), tr("&Open %1").arg(shown));
    open->setEnabled(mayBeOpened(link));
    connect(open, &QAction::triggered, this, [link] { QDesktopServices::openUrl(link); });
    QAction *copy = addAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy Address"));
    connect(copy, &QAction::triggered, this, [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace noticedesk
