#pragma once
// A template that says which column of a list is which of ours: read for an import, or written as a guess.

#include "cli/commands.hpp"

namespace sleutelnet {

// Sets `mapping` when the request names a template; false after saying why it cannot be used.
bool read_mapping_file(const Request& request, Streams streams, std::optional<ColumnMapping>& mapping);

// Writes the guess for the first file that is named, and shows what it rests on. Nothing is imported.
int save_mapping(const Request& request, Streams streams);

}  // namespace sleutelnet
