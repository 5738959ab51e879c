#pragma once

namespace sleutelnet {

// How long the card of a candidate may be kept who was not told what is kept (P12).
inline constexpr int candidate_days = 28;

}  // namespace sleutelnet
