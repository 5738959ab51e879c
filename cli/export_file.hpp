#pragma once
// `export -o` to one file of another program: a network (.graphml, .gexf, .net, .dot) or coverage on the map
// (.geojson).

#include "cli/commands.hpp"

namespace sleutelnet {

// By the ending of the output; anything else is a folder of tables.
bool exports_one_file(const Request& request);

// The contents, as `recipient` may have them; nothing after the reason was printed, with the exit code in `code`. A
// network of persons is the coordinator's alone, and nobody's for a purpose that names police or intelligence (P20).
std::optional<std::string> exported_file(const Opened& opened, const Request& request, Streams streams, int& code);

}  // namespace sleutelnet
