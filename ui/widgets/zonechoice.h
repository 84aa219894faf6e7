#pragma once

class QComboBox;
class QString;
class QWidget;

namespace noticedesk {

/// A field for an IANA zone: chosen by typing any part of its name, or written out.
[[nodiscard]] QComboBox *zoneChoice(const QString &name, QWidget *parent);
/// What is written; where only one zone has that in its name, that zone.
[[nodiscard]] QString zoneMeant(const QComboBox &zones);

} // namespace noticedesk
