#pragma once

#include <QTextDocument>
#include <QTextFormat>
#include <QTextObjectInterface>

namespace noticedesk {

/// The property of a character of type `QTextFormat::ImageObject` that holds the QImage to be shown in its place.
inline constexpr int imageProperty = QTextFormat::UserProperty + 2;

/// A document that never opens a file and never asks a network, whatever its text says: style sheets, images and
/// backgrounds named in it are as if they did not exist. Shows only images it was handed as such.
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
