#pragma once
// Several files that are moments of one network, on the command line: who is who is shown, written to be looked
// through, and read back.

#include <ostream>
#include <vector>

#include "cli/commands.hpp"

namespace sleutelnet {

// Adds the pairs of `request.matches` to the options. Whether it went well; else the reason was printed.
bool read_matches_file(const Request& request, Streams streams, WaveOptions& options);

// Writes what is doubtful to `request.save_matches`. Whether it went well; else the reason was printed.
bool save_matches(const std::vector<WaveStep>& steps, const Request& request, Streams streams);

void print_waves(const std::vector<WaveStep>& steps, Language language, std::ostream& out);

}  // namespace sleutelnet
