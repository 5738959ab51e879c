#pragma once
// The words a municipality starts with when it gives none of its own: domains, settings, age bands and
// themes. Nothing about belief, origin or opinion (P01).

#include <vector>

#include "core/network/vocabulary.hpp"

namespace sleutelnet {

std::vector<Term> default_vocabulary();

}  // namespace sleutelnet
