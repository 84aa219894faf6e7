#include "ui/window/waiting.h"

#include "ui/session/storework.h"
#include "ui/widgets/waitdialog.h"

namespace noticedesk {

void waitFor(StoreWork &work, const QString &sentence, QWidget &window)
{
    auto *dialog = new WaitDialog(sentence, work.steps(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&work, &StoreWork::progressed, dialog, &WaitDialog::setProgress);
    QObject::connect(dialog, &WaitDialog::stopAsked, &work, &StoreWork::stop);
    QObject::connect(&work, &StoreWork::ended, dialog, [dialog] { dialog->done(QDialog::Accepted); });
    dialog->open();
}

} // namespace noticedesk
