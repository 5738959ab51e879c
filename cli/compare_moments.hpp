#pragma once
// Two loose files without areas (networks, lists of people) are compared as two moments of one network: who is who is
// matched as for `import` (importers/waves), not by id alone.

#include <vector>

#include "cli/opening.hpp"

namespace sleutelnet {

// Both are files, and no projects: a folder or project tells itself which moment it is.
bool names_two_loose_files(const Request& request);

struct TwoMoments {
  Network before;
  Network after;
  std::vector<WaveStep> steps;
};

// Nothing when they are no two moments: what refuses a file was printed, as is who may be whom. A pair that is in doubt
// asks for attention.
std::optional<TwoMoments> open_two_moments(const Request& request, Streams streams, bool& attention);

}  // namespace sleutelnet
