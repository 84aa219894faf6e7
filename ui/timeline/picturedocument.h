#pragma once

#include "app/base/result.h"
#include "app/timeline/picture.h"

#include <QByteArray>
#include <QImage>

namespace noticedesk {

/// The documents a picture can be saved as; a PNG has so many dots for each of its pixels.
enum class PictureFormat { Svg, Pdf, Png, PngTwice, PngThrice };

[[nodiscard]] QImage imageOf(const Picture &picture, int scale);
/// Storage if the picture is too large for the memory.
[[nodiscard]] Result<QByteArray> pictureDocument(const Picture &picture, PictureFormat format);

} // namespace noticedesk
