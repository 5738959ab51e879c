#pragma once
// What was read becomes a project: a new one, or the one that it was read onto.

#include "cli/commands.hpp"

namespace sleutelnet {

// Under the name of `request.output`. Whether it went well; else the reason was printed.
bool save_as_project(const Records& records, const std::vector<Network>& earlier, const Request& request,
                     Streams streams);

}  // namespace sleutelnet
