#pragma once

/// The one grid that layouts and painters keep to, in device independent pixels.
namespace noticedesk::spacing {

inline constexpr int hair = 2; ///< between two lines of one thing
inline constexpr int tight = 4; ///< between a label and its field
inline constexpr int small = 8; ///< between neighbours
inline constexpr int medium = 12; ///< inside a card
inline constexpr int large = 20; ///< around a pane
inline constexpr int corner = 4; ///< radius of buttons, fields and chips
inline constexpr int cardCorner = 6;
inline constexpr int target = 28; ///< the least height of what can be clicked

} // namespace noticedesk::spacing
