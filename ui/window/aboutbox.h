#pragma once

class QWidget;

namespace noticedesk {

/// Says what the program is, its version and its licence.
void showAbout(QWidget &window);

} // namespace noticedesk
