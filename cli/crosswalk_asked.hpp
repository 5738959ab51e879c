#pragma once
// The table from old areas to new that `compare --crosswalk` names.

#include "cli/commands.hpp"
#include "core/analysis/crosswalk.hpp"

namespace sleutelnet {

// Nothing after the reasons were printed. What is odd but no reason to stop is told and sets `attention`.
std::optional<Crosswalk> read_crosswalk_asked(const Network& before, const Network& after, const Request& request,
                                              Streams streams, bool& attention);

}  // namespace sleutelnet
