#pragma once

#include "app/timeline/timeline.h"

#include <QLineF>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>
#include <QTimeZone>

namespace noticedesk {

/// What a shape of the picture says; each has a colour and, where colour alone would say it, a pattern or a form.
enum class Shade { Quiet, Good, Calm, Caution, Serious, Alarm };
enum class Pattern { None, Hatched, Crossed, Dense, Striped, Dotted };
enum class Shape { Filled, Hollow, Square, Diamond, HollowDiamond, Cross };

struct PictureBox {
    QRectF place;
    Shade shade = Shade::Quiet;
    Pattern pattern = Pattern::None;
    qreal patternFrom = 0; ///< left of it stands a word
    QString says; ///< what it is, for those who point at it or hear it

    bool operator==(const PictureBox &) const = default;
};

struct PictureDot {
    QPointF centre;
    Shape shape = Shape::Filled;
    QString says;

    bool operator==(const PictureDot &) const = default;
};

struct PictureLine {
    QLineF place;
    bool dashed = false;
    bool faint = false;
    QString says;

    bool operator==(const PictureLine &) const = default;
};

/// Which part of a text stays where it is when its font is narrower or wider than was guessed.
enum class Anchor { Begin, Middle, End };

struct PictureText {
    QPointF baseline; ///< where the text begins
    qreal width = 0; ///< as it was guessed
    Anchor anchor = Anchor::Begin;
    qreal size = 12;
    bool bold = false;
    Shade shade = Shade::Quiet;
    QString text;

    bool operator==(const PictureText &) const = default;
};

/// A timeline in shapes with places, in pixels; a writer turns it into a file.
struct Picture {
    QString title;
    QString description;
    qreal width = 0;
    qreal height = 0;
    QList<PictureLine> lines;
    QList<PictureBox> boxes;
    QList<PictureDot> dots;
    QList<PictureText> texts;

    bool operator==(const Picture &) const = default;
};

struct PictureOptions {
    QString title;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale = QLocale::c();
    qreal width = 960; ///< at least 480
    bool marksNow = true; ///< a line where now is
};

/// The whole timeline: names at the left, an axis above, a legend below. No text lies on another; words that do not fit
/// are left to what the shape says and to the table.
[[nodiscard]] Picture timelinePicture(const Timeline &timeline, const PictureOptions &options);

/// Where a text lies, as far as can be guessed without its font.
[[nodiscard]] QRectF placeOf(const PictureText &text);

} // namespace noticedesk
