#include "ui/notices/printpreview.h"

#include "ui/notices/noticepaper.h"

#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace noticedesk {

namespace {

struct PrintPreview {
    Q_DECLARE_TR_FUNCTIONS(PrintPreview)
};

constexpr qreal margin = 18; ///< millimetres

/// What Qt's dialog leaves without a name for screen readers.
void nameFields(const QPrintPreviewDialog &dialog)
{
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
        field->setAccessibleName(field->parentWidget()->inherits("QComboBox") ? PrintPreview::tr("Zoom")
                                                                              : PrintPreview::tr("Page"));
    for (QGraphicsView *view : dialog.findChildren<QGraphicsView *>()) {
        view->setAccessibleName(PrintPreview::tr("The notice on paper"));
        view->parentWidget()->setAccessibleName(view->accessibleName());
    }
}

} // namespace

void previewPrint(const Notice &notice, QWidget &window)
{
    auto *dialog = new QPrintPreviewDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PrintPreview::tr("Print Notice"));
    dialog->printer()->setDocName(notice.title);
    dialog->printer()->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [notice](QPrinter *printer) {
        printNotice(notice, *printer, printer->fromPage(), printer->toPage());
    });
    nameFields(*dialog);
    dialog->resize(window.window()->size() * 0.9);
    dialog->open();
}

} // namespace noticedesk
