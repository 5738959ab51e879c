#pragma once
// Which account holder keeps the relation with which key figure?

#include "sample-data/generator/weaver.hpp"

namespace sleutelnet::sample {

// Event 6: A03 leaves. Some relations are ended, the others stay behind.
void hand_over(World& world, int snapshot);

// Gives everybody without an account holder one. In Veldhaven A03 holds more and more until leaving in
// 2025 (T3), the harbour has none (T4) and one person ends up with five (T7).
void assign_account_holders(World& world, Weaver& weaver, int snapshot, bool veldhaven);

}  // namespace sleutelnet::sample
