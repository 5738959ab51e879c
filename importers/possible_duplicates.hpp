#pragma once
// Which two people may be one? Names that fold to the same, and a second sign: one organisation, one
// telephone or one address. Never on a name alone, and never merged: the coordinator decides.

#include <string>
#include <vector>

#include "core/network/records.hpp"

namespace sleutelnet {

enum class SharedSign { organisation, telephone, email };

std::string_view code_of(SharedSign sign);

// Digits alone, with +31 and 0031 as 0. Empty when there are too few to say anything.
std::string telephone_key(std::string_view written);

struct PossibleDuplicate {
  ActorId first;
  ActorId second;
  std::vector<SharedSign> shared;
};

// By first, then second id. Of three or more equal people each next pair is named. Cost: n log n.
std::vector<PossibleDuplicate> possible_duplicates(const Records& records);

}  // namespace sleutelnet
