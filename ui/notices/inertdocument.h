#pragma once

#include <QTextDocument>
#include <QTextObjectInterface>

namespace noticedesk {

/// A document that never opens a file and never asks a network, whatever its text says: style sheets, images and
/// backgrounds named in it are as if they did not exist.
class InertDocument final : public QTextDocument, private QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit InertDocument(QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    // Qt's own painter of images would read them from the disk by itself, past loadResource.
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace noticedesk
