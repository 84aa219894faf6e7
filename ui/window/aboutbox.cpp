#include "ui/window/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace noticedesk {

namespace {

/// Translated texts of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget &window)
{
    QMessageBox::about(
        &window, Words::tr("About Notice Desk"),
        Words::tr("Notice Desk %1\n\nWrites, reviews and hands out notices about incidents.\n\nFree software under the "
                  "GNU General Public License, version 3 or later. It comes without any warranty.")
            .arg(QStringLiteral(NOTICEDESK_VERSION)));
}

} // namespace noticedesk
